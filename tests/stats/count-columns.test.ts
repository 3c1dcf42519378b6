import { describe, expect, test } from "vitest";
import type { TrendStep } from "../../lib/model/trends-question.ts";
import { countColumns, newestDays, tellMuch } from "../../lib/stats/count-columns.ts";
import { activityOf, day, type Known, windowFrom } from "../fixtures/activity.ts";

const EVER = [day("2026-01-01"), day("2026-12-31")] as const;

/** As `2026-11-02 3`, `2026-11-02..08 3-5`, `… 3+`, with `so far` where it is not over. */
const told = (signups: Known[], step: TrendStep, [from, to] = EVER) =>
  countColumns(activityOf("2026-11-01", signups), "signups", step, [from, to]).map(
    ({ from, to, bounds: { low, high }, partial }) => {
      const span = from === to ? from : `${from}..${to.slice(-2)}`;
      const amount = high === null ? `${low}+` : high === low ? low : `${low}-${high}`;
      return `${span} ${amount}${partial ? " so far" : ""}`;
    },
  );

describe("a count in columns", () => {
  test.each<[string, Known[], string[]]>([
    [
      "is of UTC days, the last of them so far",
      [3, [4, 6], [1, null]],
      ["2026-11-01 3", "2026-11-02 4-6", "2026-11-03 1+ so far"],
    ],
    [
      "begins and ends where something is known",
      [null, 3, null, 5, null],
      ["2026-11-02 3", "2026-11-03 0+", "2026-11-04 5"],
    ],
    ["is none where nothing is", [null, null], []],
  ])("%s", (_, signups, columns) => {
    expect(told(signups, "day")).toEqual(columns);
  });

  test("is of whole calendar weeks, but for the one that runs", () => {
    // 1 November 2026 is a Sunday.
    expect(told([9, 1, 1, 1, 1, 1, 1, [1, 4], 2, [2, null]], "week")).toEqual([
      "2026-11-02..08 7-10",
      "2026-11-09..15 4+ so far",
    ]);
  });

  test("keeps to the days asked for", () => {
    expect(told([1, 2, 3, 4], "day", [day("2026-11-02"), day("2026-11-03")])).toEqual([
      "2026-11-02 2",
      "2026-11-03 3",
    ]);
  });

  test("is of windows as they were answered", () => {
    const windows = [
      windowFrom("2026-10-19", 6, 40),
      windowFrom("2026-10-26", 6, 57),
      windowFrom("2026-11-02", 6, 3, true),
    ];
    const activity = activityOf("2026-11-01", [1, 2], { windows, windowKind: "six-days" });
    expect(countColumns(activity, "posts", "windows", [day("2026-10-20"), day("2026-11-02")])).toEqual([
      { from: "2026-10-26", to: "2026-10-31", bounds: { low: 570, high: 570 }, partial: false },
      { from: "2026-11-02", to: "2026-11-07", bounds: { low: 30, high: 30 }, partial: true },
    ]);
    const past = countColumns(activity, "posts", "windows", [day("2026-10-01"), day("2026-10-25")]);
    expect(past.map(({ from }) => from)).toEqual(["2026-10-19"]);
  });
});

test.each<[string, Known[], boolean]>([
  ["exact ones", [1, 2, 3], true],
  [
    "one apart",
    [
      [0, 1],
      [1, 2],
    ],
    true,
  ],
  [
    "up to half of the middle apart",
    [
      [30, 50],
      [30, 50],
    ],
    true,
  ],
  [
    "farther apart",
    [
      [30, 51],
      [0, 2],
    ],
    false,
  ],
  ["half of them sure", [5, [0, 40], [0, null], 6], true],
  ["fewer than half", [5, [0, 40], [1, null]], false],
])("columns tell much, or not: %s", (_, signups, expected) => {
  expect(tellMuch(countColumns(activityOf("2026-11-01", signups), "signups", "day", EVER))).toBe(expected);
});

test("the newest days end with the last that is bounded from above", () => {
  const newest = (signups: Known[]) => newestDays(activityOf("2026-11-01", signups), "signups", 7);
  expect(newest([1, 2, 3, 4, 5, 6, 7, [1, 9], [2, null], null])).toEqual(["2026-11-02", "2026-11-08"]);
  expect(newest([null, [3, null]])).toBeNull();
});
