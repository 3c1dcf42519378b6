import { describe, expect, test } from "vitest";
import { DAY, HOUR, type Instant, parseInstant } from "../../lib/model/instant.ts";
import { activityWindows, trackerOf } from "../../lib/practice/activity-windows.ts";
import { createLife } from "../../lib/practice/life.ts";

const at = (text: string): Instant => parseInstant(text) ?? Number.NaN;
const generatedAt = at("2026-11-22T10:50:07Z");
const today = Math.floor(generatedAt / DAY);

/** As many on each day as days have passed since 1 January 1970: every sum tells which days are in it. */
const counting = {
  statusesOn: (day: number) => day,
  registrationsOn: (day: number) => 2 * day,
  loginsIn: (first: number, last: number) => last - first + 1,
};
const sumFrom = (first: number, days: number) =>
  Array.from({ length: days }, (_, i) => first + i).reduce((sum, day) => sum + day, 0);

describe("activity as Mastodon 3.5 to 4.7 answers it", () => {
  const rows = activityWindows(generatedAt, counting);

  test("twelve rows of four strings", () => {
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(Object.values(row).every((value) => /^\d+$/.test(value))).toBe(true);
  });

  test("row 0 holds today only, stamped with the second of generation", () => {
    expect(rows[0]).toEqual({
      week: String(generatedAt / 1000),
      statuses: String(today),
      logins: "1",
      registrations: String(2 * today),
    });
  });

  test.each([1, 2, 5, 11])("row %d starts that many weeks earlier and sums six days, not seven", (i) => {
    expect(rows[i]).toEqual({
      week: String((generatedAt - i * 7 * DAY) / 1000),
      statuses: String(sumFrom(today - 7 * i, 6)),
      logins: "6",
      registrations: String(2 * sumFrom(today - 7 * i, 6)),
    });
  });

  test("row 1 of tomorrow less row 1 of today is yesterday less the day a week before", () => {
    const uneven = { ...counting, statusesOn: (day: number) => (day * 7919) % 1000 };
    const row1 = (moment: Instant) => Number(activityWindows(moment, uneven)[1]?.statuses);
    expect(row1(generatedAt + DAY) - row1(generatedAt)).toBe(
      uneven.statusesOn(today - 1) - uneven.statusesOn(today - 7),
    );
  });
});

describe("activity of the invented community", () => {
  const life = createLife({ seed: 6, startedAt: generatedAt - 40 * DAY });
  const rows = activityWindows(generatedAt, trackerOf(life, generatedAt));

  test.each([1, 3, 11])("row %d counts the sign-ups of its six days", (i) => {
    const days = Array.from({ length: 6 }, (_, j) => today - 7 * i + j);
    const signups = days.reduce((sum, day) => sum + life.dayOf(day).signups, 0);
    expect(rows[i]?.registrations).toBe(String(signups));
  });

  test("row 0 grows through the day", () => {
    const statusesAt = (hour: number) => {
      const moment = today * DAY + hour * HOUR;
      return Number(activityWindows(moment, trackerOf(life, moment))[0]?.statuses);
    };
    expect(statusesAt(0)).toBe(0);
    expect(statusesAt(6)).toBeGreaterThan(50);
    expect(statusesAt(20)).toBeGreaterThan(statusesAt(6));
  });

  test("nothing is counted before the launch", () => {
    const soon = life.launchedAt + 10 * DAY;
    const early = activityWindows(soon, trackerOf(life, soon));
    expect(early.slice(3).map(({ registrations, logins }) => `${registrations} ${logins}`)).toEqual(
      Array(9).fill("0 0"),
    );
  });
});
