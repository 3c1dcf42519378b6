import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import { bucketise, changesPerBucket, closesPer } from "../../lib/stats/buckets.ts";
import { estSocial, every, hasHistory, moment, series, written } from "./given.ts";

const TALLINN = "Europe/Tallinn";

describe("buckets", () => {
  test("hold first, last, lowest, highest and count of their day; an empty day holds nothing", () => {
    const users = series([
      ["2026-03-01 00:00", 10],
      ["2026-03-01 12:00", 30],
      ["2026-03-01 18:00", "malformed"],
      ["2026-03-01 23:59", 20],
      ["2026-03-03 00:00", 0],
    ]);
    const days = bucketise(users, "day", "UTC", moment("2026-03-01 12:00"), moment("2026-03-03"));
    expect(
      days.map(({ first, close, min, max, count }) => [first?.value, close?.value, min, max, count]),
    ).toEqual([
      [10, 20, 10, 30, 3],
      [undefined, undefined, null, null, 0],
      [0, 0, 0, 0, 1],
    ]);
    expect(days.map(({ from }) => written(from))).toEqual([
      "2026-03-01 00:00",
      "2026-03-02 00:00",
      "2026-03-03 00:00",
    ]);
  });

  test("close at the moment of their last reading; an empty one breaks the line", () => {
    const users = series([
      ["2026-03-01 12:00", 30],
      ["2026-03-01 23:59", 20],
      ["2026-03-03 00:00", 0],
    ]);
    expect(closesPer("day", users, "UTC").map(([at, value]) => [written(at), value])).toEqual([
      ["2026-03-01 23:59", 20],
      ["2026-03-02 12:00", null],
      ["2026-03-03 00:00", 0],
    ]);
  });

  test.each([
    ["the spring change is 23 hours long", "2026-03-29", 23],
    ["the autumn change is 25 hours long", "2026-10-25", 25],
    ["any other is 24 hours long", "2026-06-01", 24],
  ])("the day of %s in Tallinn", (_, day, hours) => {
    const noon = moment(`${day} 12:00`);
    const hourly = every(HOUR, written(noon - 2 * DAY) ?? "", "1 ".repeat(96).trim());
    const [bucket] = bucketise(hourly, "day", TALLINN, noon, noon);
    expect(bucket?.count).toBe(hours);
  });
});

/** The changes as words: `+3`, `(+1)` for a partial one, `?` for one that cannot be known. */
function changes(
  of: ReturnType<typeof every>,
  step: "hour" | "day" | "week" | "month",
  from: string,
  now: string,
) {
  return changesPerBucket(of, step, "UTC", { from: moment(from), to: moment(now), now: moment(now) })
    .map(({ value, partial }) => (partial ? `(${value ?? "?"})` : `${value ?? "?"}`))
    .join(" ");
}

describe("the change per bucket", () => {
  test.each([
    [
      "whole days, the first and the running one partial",
      "0 1 2 3 4 5 6 7 9",
      6,
      "2026-03-03 00:30",
      "(3) 4 (2)",
    ],
    ["a fall is a fall", "9 9 9 9 9 9 9 5 5", 6, "2026-03-03 00:30", "(0) -4 (0)"],
    [
      "a day without readings is no zero, nor is the day after",
      "1 1 1 1 . . . . 5 5 5 5 6",
      6,
      "2026-03-04 01:00",
      "(0) ? ? (1)",
    ],
    [
      "a day whose readings end at noon is too short, the next too long",
      "1 1 1 1 2 . . . . 3 4 5 6",
      6,
      "2026-03-04 01:00",
      "(0) ? ? (1)",
    ],
    ["a running day after a day that ended at noon", "1 1 1 1 2 2 2 . 8", 6, "2026-03-03 01:00", "(0) 1 (?)"],
    ["one reading a day", "1 3 6 10", 24, "2026-03-04 00:10", "(?) 2 3 (4)"],
    ["a running day with no reading yet", "1 1 1 1 2 2 2 2", 6, "2026-03-03 05:00", "(0) 1 (?)"],
    ["nothing known", "? ? ? ? ?", 6, "2026-03-02 01:00", "? (?)"],
  ])("%s", (_, words, hours, now, expected) => {
    expect(changes(every(hours * HOUR, "2026-03-01 00:10", words), "day", "2026-03-01", now)).toBe(expected);
  });

  test("before the first reading there is nothing, and no partial", () => {
    const late = every(6 * HOUR, "2026-03-02 12:00", "1 2 3 4 5 6");
    expect(changes(late, "day", "2026-03-01", "2026-03-03 23:59")).toBe("? (1) (4)");
  });

  test("a history that begins with the bucket is whole from the first", () => {
    const hourly = every(15 * MINUTE, "2026-03-01 00:00", "0 1 2 3 4 5 6 7 8");
    expect(changes(hourly, "hour", "2026-03-01", "2026-03-01 02:01")).toBe("3 4 (1)");
  });

  test("the readings before the range count for its first bucket, whole even where the range begins inside it", () => {
    const hourly = every(6 * HOUR, "2026-03-01 00:10", "0 1 2 3 4 5 6 7 8 9 10 11 12");
    expect(changes(hourly, "day", "2026-03-02 15:00", "2026-03-04 01:00")).toBe("4 4 (1)");
  });

  test("an hour is never made of readings three hours apart", () => {
    const slow = every(3 * HOUR, "2026-03-01 00:10", "0 1 2 3 4");
    expect(changes(slow, "hour", "2026-03-01 01:00", "2026-03-01 12:30").replace(/[( )?]/g, "")).toBe("");
  });

  test("tells how long it took and between which readings", () => {
    const range = { from: moment("2026-03-02"), to: moment("2026-03-02"), now: moment("2026-03-09") };
    const drifting = series([
      ["2026-03-01 22:00", 5],
      ["2026-03-02 20:30", 9],
    ]);
    expect(changesPerBucket(drifting, "day", "UTC", range)).toEqual([
      {
        from: moment("2026-03-02"),
        to: moment("2026-03-03"),
        value: 4,
        partial: false,
        elapsedMs: 22.5 * HOUR,
        opening: { at: moment("2026-03-01 22:00"), value: 5 },
        close: { at: moment("2026-03-02 20:30"), value: 9 },
      },
    ]);
  });
});

describe.skipIf(!hasHistory)("est.social's first weeks", () => {
  const range = { from: moment("2022-11-21"), to: moment("2023-01-10 12:00"), now: moment("2023-01-20") };

  test("days add up to the growth, but for the days at the gap of 16 hours", () => {
    const users = estSocial("users");
    const days = changesPerBucket(users, "day", TALLINN, range);
    const unknown = days
      .filter(({ value }) => value === null)
      .map(({ from }) => written(from + 12 * HOUR)?.slice(0, 10));
    expect(unknown).toEqual(["2022-12-19", "2022-12-20", "2023-01-10"]);
    const known = days.reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect([known, (users.value.at(-1) ?? 0) - (users.value[0] ?? 0)]).toEqual([833, 899]);
  });

  test("hours are never told", () => {
    expect(
      changesPerBucket(estSocial("users"), "hour", TALLINN, range).filter(
        ({ value, partial }) => value !== null && !partial,
      ),
    ).toEqual([]);
  });
});
