import { describe, expect, test } from "vitest";
import { dayOf } from "../../../lib/model/calendar.ts";
import { DAY, HOUR } from "../../../lib/model/instant.ts";
import { findOutbursts } from "../../../lib/stats/surges.ts";
import { BEGIN, seriesAt } from "./given.ts";

/** One reading a day at three; so many come each day, a little more on some than on others. */
function told(...stretches: [days: number, perDay: number][]) {
  let users = 5000;
  const changes = stretches.flatMap(([days, perDay]) => Array<number>(days).fill(perDay));
  const value = changes.map((change, day) => {
    users += change + (change === 0 ? 0 : (day % 3) - 1);
    return users;
  });
  const at = value.map((_, day) => BEGIN + day * DAY + 3 * HOUR);
  return findOutbursts(seriesAt(at, value), "UTC").map(
    ({ kind, at, detectedAt, days, change, usual }) =>
      `${kind} of ${dayOf(at, "UTC")}, seen ${dayOf(detectedAt, "UTC")}: ${change} in ${days} days, usual ${usual}`,
  );
}

describe("weeks that stand out", () => {
  test.each<[string, [number, number][], string[]]>([
    ["even growth", [[120, 20]], []],
    [
      "growth that is faster for good",
      [
        [70, 20],
        [60, 45],
      ],
      ["shift of 2026-03-16, seen 2026-03-22: 289 in 7 days, usual 140"],
    ],
    [
      "growth that is slower for good",
      [
        [70, 20],
        [60, 5],
      ],
      ["shift of 2026-03-16, seen 2026-03-28: 100 in 14 days, usual 280"],
    ],
    [
      "a count that falls, week after week",
      [
        [70, 20],
        [40, -15],
      ],
      ["decline of 2026-03-16, seen 2026-03-26: -71 in 14 days, usual 280"],
    ],
    [
      "a day that takes some away",
      [
        [70, 20],
        [1, -200],
        [40, 20],
      ],
      ["purge of 2026-03-16, seen 2026-03-17: -200 in 1 days, usual 20"],
    ],
    [
      "one day of many",
      [
        [70, 20],
        [1, 55],
        [40, 20],
      ],
      [],
    ],
    [
      "a surge and its weeks after",
      [
        [70, 20],
        [2, 200],
        [10, 45],
        [30, 20],
      ],
      ["surge of 2026-03-16, seen 2026-03-17: 200 in 1 days, usual 20"],
    ],
    [
      "too short a past",
      [
        [30, 20],
        [15, 45],
      ],
      [],
    ],
  ])("%s", (_, stretches, expected) => expect(told(...stretches)).toEqual(expected));
});
