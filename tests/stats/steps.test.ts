import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import { chooseStep, finestStep, stepSeries, stepsOf } from "../../lib/stats/steps.ts";
import { estSocial, every, hasHistory, moment, series, written } from "./given.ts";

describe("the finest step that makes sense", () => {
  test.each([
    ["every 15 minutes", every(15 * MINUTE, "2026-03-01", "1 1 1 1"), "hour"],
    ["hourly", every(HOUR, "2026-03-01", "1 1 1 1"), "hour"],
    ["three-hourly", every(3 * HOUR, "2026-03-01", "1 1 1 1"), "day"],
    ["daily, with a hole", every(DAY, "2026-03-01", "1 1 1 ? 1 1"), "day"],
    ["every other day", every(2 * DAY, "2026-03-01", "1 1 1 1"), "week"],
    ["monthly", every(30 * DAY, "2026-01-01", "1 1 1"), "month"],
    ["yearly", every(365 * DAY, "2020-01-01", "1 1 1"), "month"],
    ["a single reading", every(DAY, "2026-03-01", "1"), null],
    ["nothing", series([]), null],
  ])("%s", (_, of, step) => {
    expect(finestStep(of)).toBe(step);
  });

  test("all coarser ones make sense too", () => {
    expect(stepsOf(every(3 * HOUR, "2026-03-01", "1 1 1"))).toEqual(["day", "week", "month"]);
    expect(stepsOf(series([]))).toEqual([]);
  });

  test.skipIf(!hasHistory)("est.social's first weeks are told by day", () => {
    expect(finestStep(estSocial("users"))).toBe("day");
  });
});

describe("the finest step of at most 1,000 points", () => {
  test.each([
    [7, 672, "raw"],
    [7, 1000, "raw"],
    [30, 2880, "hour"],
    [41, 3936, "hour"],
    [42, 4032, "day"],
    [998, 95_808, "day"],
    [999, 95_904, "week"],
    [5 * 365, 175_000, "week"],
    [20 * 365, 175_000, "month"],
    [200 * 365, 175_000, "month"],
  ])("%i days of %i rows: %s", (days, rows, step) => {
    expect(chooseStep(0, days * DAY, rows)).toBe(step);
  });

  test("never passes 1,000, wherever the range begins", () => {
    for (const days of [41, 998, 998.6]) {
      for (const offset of [0, 7 * HOUR, 23 * HOUR + 59 * MINUTE]) {
        const from = moment("2023-03-01") + offset;
        const rows = Array.from(
          { length: 2000 },
          (_, index) => [from + Math.floor((index * days * DAY) / 1999), 1] as const,
        );
        const of = series(rows);
        const step = chooseStep(from, of.at.at(-1) ?? 0, of.at.length);
        expect(stepSeries(of, step, "Europe/Tallinn").length).toBeLessThanOrEqual(1000);
      }
    }
  });
});

describe("a series by step", () => {
  const of = every(12 * HOUR, "2026-03-01 06:00", "1 2 3 ? . . 7 8");

  test("says each bucket's last reading, and null where there is none", () => {
    expect(stepSeries(of, "day", "UTC").map(([at, value]) => [written(at), value])).toEqual([
      ["2026-03-01 00:00", 2],
      ["2026-03-02 00:00", 3],
      ["2026-03-03 00:00", null],
      ["2026-03-04 00:00", 8],
    ]);
  });

  test("raw is each row, holes as null", () => {
    expect(stepSeries(of, "raw", "UTC").map(([, value]) => value)).toEqual([1, 2, 3, null, 7, 8]);
    expect(stepSeries(series([]), "day", "UTC")).toEqual([]);
  });
});
