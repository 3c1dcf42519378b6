import { describe, expect, test } from "vitest";
import { HOUR, MINUTE } from "../../lib/model/instant.ts";
import { newestKnown, oldestKnown, sliceSeries, valueNear } from "../../lib/stats/series.ts";
import { every, moment, series } from "./given.ts";

const HOURLY = every(HOUR, "2026-03-01 00:00", "? 10 11 ? ? 14 15 ?");

describe("a series", () => {
  test("knows its oldest and newest reading, holes skipped", () => {
    expect(oldestKnown(HOURLY)).toEqual({ at: moment("2026-03-01 01:00"), value: 10 });
    expect(newestKnown(HOURLY)).toEqual({ at: moment("2026-03-01 06:00"), value: 15 });
  });

  test("without a known reading has neither", () => {
    for (const nothing of [series([]), every(HOUR, "2026-03-01", "? ?")]) {
      expect(oldestKnown(nothing)).toBeNull();
      expect(newestKnown(nothing)).toBeNull();
    }
  });

  test("is cut with both ends included, and its holes keep their reasons", () => {
    const cut = sliceSeries(HOURLY, moment("2026-03-01 02:00"), moment("2026-03-01 05:00"));
    expect(cut.value).toEqual([11, null, null, 14]);
    expect([...cut.holes]).toEqual([
      [1, "malformed"],
      [2, "malformed"],
    ]);
    expect(cut.source).toHaveLength(4);
    expect(sliceSeries(HOURLY, moment("2027-01-01"), moment("2027-02-01")).at).toEqual([]);
    expect(HOURLY.at).toHaveLength(8);
  });

  test.each([
    ["2026-03-01 01:00", 0, 10],
    ["2026-03-01 01:29", 30, 10],
    ["2026-03-01 01:30", 30, 10],
    ["2026-03-01 01:31", 30, 11],
    ["2026-03-01 03:00", 59, null],
    ["2026-03-01 03:00", 60, 11],
    ["2026-03-01 04:00", 60, 14],
    ["2026-03-01 03:30", 120, 11],
    ["2026-03-01 03:31", 120, 14],
    ["2026-03-01 07:00", 30, null],
    ["2026-02-28 23:00", 120, 10],
    ["2026-03-01 09:00", 180, 15],
  ])("near %s within %i minutes it says %s", (at, minutes, value) => {
    expect(valueNear(HOURLY, moment(at), minutes * MINUTE)?.value ?? null).toBe(value);
  });
});
