import { parseRange, type RangeName } from "./range.ts";

/** What one column stands for: a UTC day, seven of them, or a row of the newest answer as the server gave it. */
export const TREND_STEPS = ["day", "week", "windows"] as const;
export type TrendStep = (typeof TREND_STEPS)[number];

/** What is asked of the trends; `step: null` leaves it to what the answers determine. */
export type TrendsQuestion = { range: RangeName; step: TrendStep | null };

/** Days can be told apart in it. */
export const TRENDS_RANGE = "90d" satisfies RangeName;

/** What is not understood means the usual. */
export function parseTrendsQuestion(range: unknown, step: unknown): TrendsQuestion {
  return {
    range: parseRange(range, TRENDS_RANGE),
    step: TREND_STEPS.find((name) => name === step) ?? null,
  };
}
