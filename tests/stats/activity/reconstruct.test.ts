import { describe, expect, test } from "vitest";
import { addDays, parseDay } from "../../../lib/model/calendar.ts";
import { reconstructActivity } from "../../../lib/stats/activity/reconstruct.ts";
import { numberOf, sliding, type Truth } from "./given.ts";

const DAY_ONE = parseDay("2026-03-02");
const days = (count: number) => Array.from({ length: count }, (_, index) => addDays(DAY_ONE, index));
/** A few sign-ups on Mondays and one surge. */
const signups: Truth = (day) => (day === numberOf("2026-03-10") ? 40 : day % 7 === 4 ? 3 : 0);
const posts: Truth = (day) => 20 + ((day * 37) % 11);

describe("days out of windows that slide", () => {
  test("nothing is known without an answer", () => {
    const nothing = reconstructActivity([], null);
    expect(nothing).toMatchObject({ days: [], windows: [], windowKind: null, doubts: [], generatedAt: null });
    expect(nothing.between("signups", DAY_ONE, DAY_ONE)).toEqual({ low: 0, high: null });
  });

  test.each([
    [6, "six-days"],
    [7, "seven-days"],
  ] as const)("windows of %d days show their length, and the truth", (length, kind) => {
    const found = reconstructActivity(
      days(28).map((day) => sliding(day, signups, posts, length)),
      null,
    );
    expect(found.windowKind).toBe(kind);
    expect(found.doubts).toEqual([]);
    for (const { day, ...known } of found.days) {
      for (const [truth, { low, high }] of [
        [signups(numberOf(day)), known.signups],
        [posts(numberOf(day)), known.posts],
      ] as const) {
        expect(low).toBeLessThanOrEqual(truth);
        expect(high ?? Infinity).toBeGreaterThanOrEqual(truth);
      }
    }
    const surge = found.days.find(({ day }) => day === "2026-03-10");
    expect(surge?.signups.low).toBe(40);
    expect(surge?.signups.high).toBeLessThan(44);
  });
});
