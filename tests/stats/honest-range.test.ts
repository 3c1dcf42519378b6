import { expect, test } from "vitest";
import type { Day } from "../../lib/model/calendar.ts";
import { honestCounts, honestDays } from "../../lib/stats/honest-range.ts";

test.each([
  ["a single day becomes a week", "2023-01-07", "2023-01-07", "2023-01-07 2023-01-13 day"],
  ["two days become a week", "2023-01-07", "2023-01-08", "2023-01-07 2023-01-13 day"],
  ["days up to a month", "2023-01-07", "2023-02-07", "2023-01-07 2023-02-07 day"],
  ["then months", "2023-01-07", "2023-02-08", "2023-01-01 2023-02-01 month"],
  ["up to half a year", "2022-12-31", "2023-07-02", "2022-12-01 2023-07-01 month"],
  ["then to the end of a quarter", "2022-12-31", "2023-07-03", "2022-12-01 2023-09-01 month"],
])("%s", (_, from, to, expected) => {
  expect(Object.values(honestDays(from as Day, to as Day)).join(" ")).toBe(expected);
});

test.each([
  [900.4, 905.6, 900, 906],
  [0, 0, 0, 0],
  [812.3, 1019.7, 810, 1020],
  [1_203_456.7, 1_251_234.5, 1_203_000, 1_252_000],
])("%d to %d is told as %d to %d", (low, high, ...expected) => {
  expect(honestCounts(low, high)).toEqual(expected);
});
