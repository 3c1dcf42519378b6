import { describe, expect, test } from "vitest";
import { HOUR, MINUTE } from "../../lib/model/instant.ts";
import { readingTable } from "../../lib/reports/table.ts";
import { subjectData } from "../fixtures/subject-data.ts";

const NOW = Date.parse("2026-11-22T10:50:00Z");
const QUARTER = 15 * MINUTE;

/** The times of the table's rows, oldest first, for a reading every quarter of an hour. */
function timesFrom(from: string, hours: number, timeZone: string): string[] {
  const start = Date.parse(from);
  const rows = Array.from({ length: (hours * HOUR) / QUARTER }, (_, i) => {
    const at = new Date(start + i * QUARTER).toISOString();
    return [at, { users: 800 + i }] as [string, { users: number }];
  });
  const data = subjectData(rows, { timeZone });
  const { rows: told } = readingTable(data, "users", { language: "en", now: NOW });
  return told.map(([time]) => time ?? "").toReversed();
}

describe("the readings of a night on which clocks are set back", () => {
  test.each([
    ["Europe/Tallinn", "2026-10-24T23:30:00Z", "25 October 2026 at 02:45"],
    ["America/New_York", "2026-11-01T04:30:00Z", "1 November 2026 at 00:45"],
    ["Australia/Lord_Howe", "2026-04-04T14:00:00Z", "5 April 2026 at 01:15"],
  ])("in %s stand in rows that can be told apart", (zone, from, second) => {
    const times = timesFrom(from, 4, zone);
    expect(times).toHaveLength(16);
    expect(new Set(times).size).toBe(16);
    expect(times[1]).toBe(second);
  });
});

test("a night on which clocks are set forward loses no reading", () => {
  const times = timesFrom("2026-03-29T00:30:00Z", 1, "Europe/Tallinn");
  expect(times.map((time) => time.slice(-5))).toEqual(["02:30", "02:45", "04:00", "04:15"]);
});
