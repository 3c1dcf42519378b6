import { describe, expect, test } from "vitest";
import type { Activity, Bounds } from "../../lib/model/activity.ts";
import { type Day, daysBetween } from "../../lib/model/calendar.ts";
import type { Hole } from "../../lib/model/reading.ts";
import { returningActive } from "../../lib/stats/returning.ts";
import { series } from "./given.ts";

type Told = Pick<Activity, "between" | "windowKind">;

/** Sign-ups that are known as given, but not of days after `until`. */
function told(bounds: Bounds, until = "2026-11-30", windowKind: Activity["windowKind"] = "six-days"): Told {
  const between = (_: string, __: Day, to: Day): Bounds => (to > until ? { ...bounds, high: null } : bounds);
  return { between, windowKind };
}

const NEWEST: [string, number | Hole][] = [
  ["2026-11-20 23:00", 400],
  ["2026-11-21 08:00", 404],
  ["2026-11-21 23:00", 405],
  ["2026-11-22 10:00", 410],
];

describe("of the active, those who had an account before", () => {
  test.each<[string, Bounds, string, { atLeast: number | null; atMost: number; to: string } | null]>([
    ["exact", { low: 30, high: 30 }, "2026-11-30", { atLeast: 380, atMost: 380, to: "2026-11-21" }],
    ["between bounds", { low: 30, high: 35 }, "2026-11-30", { atLeast: 375, atMost: 380, to: "2026-11-21" }],
    [
      "of the newest day whose sign-ups are bounded",
      { low: 30, high: 35 },
      "2026-11-20",
      { atLeast: 370, atMost: 375, to: "2026-11-20" },
    ],
    [
      "at most, where nothing bounds them",
      { low: 30, high: null },
      "2026-11-30",
      { atLeast: null, atMost: 380, to: "2026-11-21" },
    ],
    ["nothing, where nothing is known of them", { low: 0, high: null }, "2026-11-30", null],
    [
      "all, where nobody signed up",
      { low: 0, high: 0 },
      "2026-11-30",
      { atLeast: 410, atMost: 410, to: "2026-11-21" },
    ],
    ["never below zero", { low: 500, high: 900 }, "2026-11-30", { atLeast: 0, atMost: 0, to: "2026-11-21" }],
    [
      "not even where some may be new",
      { low: 400, high: 900 },
      "2026-11-30",
      { atLeast: 0, atMost: 10, to: "2026-11-21" },
    ],
  ])("%s", (_, bounds, until, expected) => {
    const returning = returningActive(series(NEWEST), told(bounds, until));
    if (expected === null) expect(returning).toBeNull();
    else expect(returning).toMatchObject(expected);
  });

  test("those of the 28 UTC days before the day of the reading, the last one of its day", () => {
    const returning = returningActive(series(NEWEST.slice(0, 3)), told({ low: 5, high: 5 }));
    expect(returning).toEqual({
      active: 405,
      from: "2026-10-24",
      to: "2026-11-20",
      atLeast: 400,
      atMost: 400,
    });
    expect(returning && daysBetween(returning.from, returning.to)).toBe(27);
  });

  test("of calendar weeks: the one that runs and the three before", () => {
    const weeks = told({ low: 5, high: 5 }, "2026-11-30", "calendar-week");
    expect(returningActive(series(NEWEST), weeks)).toMatchObject({ from: "2026-10-26", to: "2026-11-22" });
    const untilSunday = told({ low: 5, high: 5 }, "2026-11-15", "calendar-week");
    const monday: [string, number][] = [
      ["2026-11-15 22:00", 300],
      ["2026-11-16 10:00", 310],
    ];
    expect(returningActive(series(monday), untilSunday)).toMatchObject({
      active: 300,
      from: "2026-10-19",
      to: "2026-11-15",
    });
  });

  test("a reading of more than a week before the newest does not stand in", () => {
    const old: [string, number][] = [
      ["2026-11-10 23:00", 390],
      ["2026-11-22 10:00", 410],
    ];
    expect(returningActive(series(old), told({ low: 30, high: 35 }, "2026-11-15"))).toMatchObject({
      atLeast: null,
      atMost: 380,
    });
  });

  test("holes are passed over, and without a reading there is nothing", () => {
    const rows: [string, number | Hole][] = [...NEWEST, ["2026-11-22 11:00", "malformed"]];
    expect(returningActive(series(rows), told({ low: 30, high: 30 }))).toMatchObject({ active: 410 });
    expect(returningActive(series([["2026-11-22 11:00", "limited"]]), told({ low: 0, high: 0 }))).toBeNull();
    expect(returningActive(series([]), told({ low: 0, high: 0 }))).toBeNull();
  });
});
