import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import { changeBetween, changeOver, PERIODS } from "../../lib/stats/changes.ts";
import { sliceSeries } from "../../lib/stats/series.ts";
import { compareWeeks } from "../../lib/stats/weeks.ts";
import { estSocial, every, hasHistory, moment, series, written } from "./given.ts";

/** A count that grows by one with every step, for `days`. */
function growing(step: number, days: number) {
  const rows = Array.from({ length: (days * DAY) / step + 1 }, (_, index) => {
    return [moment("2026-01-01") + index * step, index] as const;
  });
  return series(rows);
}

const HOURLESS = null;

describe("the change over a period", () => {
  test.each([
    ["every 15 minutes", growing(15 * MINUTE, 31), [4, 96, 672, 2880]],
    ["every 30 minutes", growing(30 * MINUTE, 31), [2, 48, 336, 1440]],
    ["hourly", growing(HOUR, 31), [1, 24, 168, 720]],
    ["three-hourly", growing(3 * HOUR, 31), [HOURLESS, 8, 56, 240]],
    ["daily", growing(DAY, 31), [HOURLESS, 1, 7, 30]],
    ["weekly", growing(7 * DAY, 63), [null, null, 1, null]],
    ["an hour old", growing(15 * MINUTE, 1 / 24), [4, null, null, null]],
    ["one reading", growing(DAY, 0), [null, null, null, null]],
    ["no reading", series([]), [null, null, null, null]],
  ])("%s", (_, of, expected) => {
    expect(PERIODS.map((period) => changeOver(of, period)?.change ?? null)).toEqual(expected);
  });

  test("tells the readings that it was made of", () => {
    const drifting = series([
      ["2026-03-01 08:10", 100],
      ["2026-03-01 09:40", 103],
      ["2026-03-02 09:20", 98],
    ]);
    expect(changeOver(drifting, "day")).toEqual({
      change: -5,
      from: { at: moment("2026-03-01 09:40"), value: 103 },
      to: { at: moment("2026-03-02 09:20"), value: 98 },
    });
  });

  test("is not known where the day before lies in a hole, and a hole is not a zero", () => {
    expect(changeOver(every(HOUR, "2026-03-01", `5 ${"? ".repeat(28)}9`), "day")).toBeNull();
    expect(changeOver(every(DAY, "2026-03-01", "5 0"), "day")?.change).toBe(-5);
  });

  test("counts to the newest reading that is known", () => {
    expect(changeOver(every(DAY, "2026-03-01", "5 8 ?"), "day")?.change).toBe(3);
  });
});

describe("the change between two moments", () => {
  const daily = every(DAY, "2026-03-01", "5 8 ? 9 20");
  test.each([
    ["2026-03-01", "2026-03-05", 15],
    ["2026-03-01 06:00", "2026-03-05 06:00", 15],
    ["2026-03-01", "2026-03-03", null],
    ["2026-03-02 12:00", "2026-03-03", null],
  ])("from %s to %s", (from, to, change) => {
    expect(changeBetween(daily, moment(from), moment(to))?.change ?? null).toBe(change);
  });
});

describe("the latest week against the one before", () => {
  test.each([
    ["15 days", "0 1 2 3 4 5 6 10 11 12 13 14 15 16 40", 30, 10],
    ["8 days", "0 1 2 3 4 5 6 10", 10, null],
    ["3 days", "0 1 2", null, null],
    ["a hole a week ago", "0 1 2 3 4 5 6 ? 11 12 13 14 15 16 40", null, null],
    ["a hole two weeks ago", "? 1 2 3 4 5 6 10 11 12 13 14 15 16 40", 30, null],
  ])("%s", (_, words, latest, before) => {
    const weeks = compareWeeks(every(DAY, "2026-03-01", words));
    expect([weeks.latest?.change ?? null, weeks.before?.change ?? null]).toEqual([latest, before]);
  });
});

describe.skipIf(!hasHistory)("est.social on 19 December 2022", () => {
  const upTo = (at: string) => sliceSeries(estSocial("users"), 0, moment(at));

  test("had 838 users and 6,458 posts at 03:19 UTC", () => {
    const at = moment("2022-12-19 03:19");
    expect(sliceSeries(estSocial("users"), at, at).value).toEqual([838]);
    expect(sliceSeries(estSocial("posts"), at, at).value).toEqual([6458]);
  });

  test("tells day and week, no hour, and no month before one has passed", () => {
    const morning = upTo("2022-12-19 03:19");
    expect(PERIODS.map((period) => changeOver(morning, period)?.change ?? null)).toEqual([
      null,
      28,
      154,
      null,
    ]);
    expect(written(changeOver(morning, "day")?.from.at)).toBe("2022-12-18 03:19");
  });

  test("tells a day at 377 of 384 readings; the other seven begin or end in a gap", () => {
    const users = estSocial("users");
    const old = users.at.filter((at) => at - (users.at[0] ?? 0) >= DAY);
    const known = old.filter((at) => changeOver(sliceSeries(users, 0, at), "day"));
    expect([old.length, known.length]).toEqual([384, 377]);
    expect(users.at.filter((at) => changeOver(sliceSeries(users, 0, at), "hour"))).toEqual([]);
  });
});
