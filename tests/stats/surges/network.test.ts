import { describe, expect, test } from "vitest";
import { dayOf, daysBetween, parseDay } from "../../../lib/model/calendar.ts";
import { findOutbursts } from "../../../lib/stats/surges.ts";
import { hasHistory, linesOf, series } from "../given.ts";

const network = () =>
  findOutbursts(
    series(
      linesOf("network-hourly-2018-2022H1.csv.gz").map(
        ([seconds, users]) => [1000 * Number(seconds), Number(users)] as const,
      ),
    ),
    "UTC",
  ).map(({ kind, at, detectedAt }) => ({ kind, day: dayOf(at, "UTC"), seen: dayOf(detectedAt, "UTC") }));

/** What is known to have happened, the first day of each as the figures show it, and how many days late it may be found. */
const KNOWN: [day: string, late: number][] = [
  ["2018-11-20", 7],
  ["2019-07-04", 0],
  ["2019-11-07", 0],
  ["2020-04-01", 7],
  ["2020-07-07", 0],
  ["2021-01-07", 0],
  ["2022-04-25", 1],
];

describe.runIf(hasHistory)("the network from 2018 to 2022", () => {
  const found = hasHistory ? network() : [];

  test.each(KNOWN)(
    "what began on %s is found at most %i days late, the sudden ones on the day",
    (day, late) => {
      const delays = found.map((one) => daysBetween(parseDay(day), one.day)).filter((delay) => delay >= 0);
      expect(Math.min(...delays)).toBeLessThanOrEqual(late);
    },
  );

  test("Gab’s million is a step, seen on its day", () => {
    expect(found.find(({ day }) => day === "2019-07-04")).toMatchObject({ kind: "step", seen: "2019-07-04" });
  });

  test("it is found on the day where it is a day’s, and fewer than six times a year", () => {
    const ofDays = found.filter(({ kind }) => kind === "surge" || kind === "step");
    expect(ofDays.filter(({ day, seen }) => day !== seen)).toEqual([]);
    expect(found.length / 3.9).toBeLessThan(6);
  });
});
