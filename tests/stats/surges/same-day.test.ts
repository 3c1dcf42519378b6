import { describe, expect, test } from "vitest";
import { dayOf } from "../../../lib/model/calendar.ts";
import { DAY, HOUR, MINUTE } from "../../../lib/model/instant.ts";
import type { Outburst } from "../../../lib/model/outburst.ts";
import type { Series } from "../../../lib/model/sample.ts";
import { findOutbursts } from "../../../lib/stats/surges.ts";
import { estSocial, hasHistory, written } from "../given.ts";
import { BEGIN, quietSeries, seriesAt, thinned, until } from "./given.ts";

/** Ten an even day, read every hour, and what comes besides in an hour of a day, both counted from 0. */
function hourly(days: number, besides: (day: number, hour: number) => number, usual = 10): Series {
  const at = Array.from({ length: 24 * days }, (_, hour) => BEGIN + hour * HOUR + 5 * MINUTE);
  let users = 2000;
  const value = at.map((_, row) => {
    const [day, hour] = [Math.floor(row / 24), row % 24];
    const evenly = Math.floor((usual * (hour + 1)) / 24) - Math.floor((usual * hour) / 24);
    users += evenly + besides(day, hour);
    return users;
  });
  return seriesAt(at, value);
}

const on = (day: number, from: number, to: number, perHour: number) => (at: number, hour: number) =>
  at === day && hour >= from && hour < to ? perHour : 0;

const told = ({ kind, detectedAt, seen, change }: Outburst) =>
  `${kind}: ${seen} at ${written(detectedAt)?.slice(5)}, then ${change}`;

describe("a day is judged while it runs", () => {
  test.each<[string, Series, string[]]>([
    [
      "people who keep coming, as soon as they are too many",
      hourly(24, on(20, 8, 20, 8)),
      ["surge: 37 at 01-25 11:05, then 106"],
    ],
    ["twice as many as usual, never", hourly(24, on(20, 0, 24, 0.5)), []],
    [
      "many at once and more after them: borne out by the next reading",
      hourly(24, (day, hour) => on(20, 9, 10, 90)(day, hour) + on(20, 10, 15, 30)(day, hour)),
      ["surge: 94 at 01-25 10:05, then 250"],
    ],
    [
      "an import, once the next reading is calm",
      hourly(24, on(20, 9, 10, 500)),
      ["step: 504 at 01-25 10:05, then 510"],
    ],
    ["a reading that the next one takes back, never", hourly(24, spike(20, 9, 300)), []],
    [
      "a purge, once it has stood for three hours",
      hourly(24, on(20, 9, 10, -300)),
      ["purge: -296 at 01-25 12:05, then -290"],
    ],
    ["a fall that is undone within them, never", hourly(24, spike(20, 9, -300)), []],
  ])("%s", (_, series, expected) => {
    expect(findOutbursts(series, "UTC").map(told)).toEqual(expected);
  });

  function spike(day: number, hour: number, size: number) {
    return (at: number, now: number) =>
      on(day, hour, hour + 1, size)(at, now) - on(day, hour + 1, hour + 2, size)(at, now);
  }

  test("it begins at midnight in the board’s zone", () => {
    const series = hourly(24, on(20, 22, 24, 30));
    const dayIn = (timeZone: string) => findOutbursts(series, timeZone).map(({ at }) => dayOf(at, timeZone));
    expect([dayIn("UTC"), dayIn("Europe/Tallinn")]).toEqual([["2026-01-25"], ["2026-01-26"]]);
  });

  test("nothing that was found is ever taken back or moved, whatever is read next", () => {
    const series = hourly(
      100,
      (day, hour) =>
        on(20, 6, 12, 20)(day, hour) +
        on(21, 0, 24, 3)(day, hour) -
        on(35, 4, 5, 400)(day, hour) +
        on(50, 4, 5, 1500)(day, hour) +
        on(52, 4, 5, 40)(day, hour) +
        (day >= 85 ? on(day, 6, 18, 1)(day, hour) : 0),
    );
    const identify = ({ kind, at, detectedAt, seen }: Outburst) => ({ kind, at, detectedAt, seen });
    const all = findOutbursts(series, "UTC").map(identify);
    expect(all.map(({ kind }) => kind)).toEqual(["surge", "purge", "step", "surge", "shift"]);
    for (let row = 24; row <= series.at.length; row += 5) {
      const known = findOutbursts(until(series, row), "UTC").map(identify);
      const now = series.at[row - 1] ?? 0;
      expect(known).toEqual(all.filter(({ detectedAt }) => detectedAt <= now));
    }
  });

  test("an episode is told once, with its end and its best day", () => {
    const days = [60, 120, 80, 30];
    const series = hourly(40, (day, hour) => (hour === 12 ? (days[day - 20] ?? 0) : 0));
    const [surge, ...others] = findOutbursts(series, "UTC");
    expect(others).toEqual([]);
    expect([written(surge?.at), written(surge?.to), written(surge?.peak.at), surge?.peak.change]).toEqual([
      "2026-01-25 00:00",
      "2026-01-29 00:00",
      "2026-01-26 00:00",
      130,
    ]);
    expect(findOutbursts(until(series, 22 * 24), "UTC")[0]).toMatchObject({ to: null });
  });

  test.skipIf(!hasHistory)("est.social’s four surges are found on their days", () => {
    expect(findOutbursts(estSocial("users"), "Europe/Tallinn").map(told)).toMatchInlineSnapshot(`
      [
        "surge: 82 at 11-29 18:23, then 90",
        "surge: 48 at 12-07 12:36, then 100",
        "surge: 56 at 12-12 01:40, then 56",
        "surge: 45 at 12-16 21:16, then 45",
      ]
    `);
  });
});

describe("what is usual", () => {
  test("is the weekday’s, once eight weeks are known", () => {
    // Mondays, the first day among them, bring twice as many as other days.
    const withMore = (on: number) =>
      hourly(65, (day, hour) => (hour < 4 ? 0 : (day % 7 === 0 ? 0.75 : 0) + (day === on ? 2 : 0)), 15);
    const [sunday, monday] = [62, 63].map((day) => findOutbursts(withMore(day), "UTC"));
    expect(sunday).toMatchObject([{ weekday: 7, usual: 15, change: 55 }]);
    expect(monday).toEqual([]);
  });

  test("is that of as long a time, after a time without readings or with an old count", () => {
    const quiet = quietSeries({ perDay: 100, shape: null, rhythm: false, days: 60, slotsPerDay: 24 }, 5);
    const [from, to] = [40 * 24, 44 * 24];
    const lost = thinned(quiet, (row) => row < from || row >= to);
    const old = seriesAt(
      quiet.at,
      quiet.value.map((users, row) => (row >= from && row < to ? (quiet.value[from] ?? 0) : users)),
    );
    expect([lost, old].flatMap((series) => findOutbursts(series, "UTC"))).toEqual([]);
    // Ten times the usual of those days is no catching up any more.
    const more = thinned(
      seriesAt(
        quiet.at,
        quiet.value.map((users, row) => (users ?? 0) + (row < to ? 0 : 4000)),
      ),
      (row) => row < from || row >= to,
    );
    expect(findOutbursts(more, "UTC")).toMatchObject([{ weekday: null, at: BEGIN + 44 * DAY }]);
  });
});
