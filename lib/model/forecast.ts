import type { Day } from "./calendar.ts";

/** The last known value of a day in the board's time zone. `null`: nothing was read that day; a hole is not a zero. */
export type DailyClose = { day: Day; value: number | null };

/** The levels at which every forecast is told, as they are written in JSON. */
export const LEVELS = ["0.025", "0.1", "0.25", "0.5", "0.75", "0.9", "0.975"] as const;
export type Level = (typeof LEVELS)[number];

/** Never falling from one level to the next, never below zero. Not rounded: 12.4 accounts are a place between 12 and 13. */
export type Quantiles = Record<Level, number>;

/** How many days ahead a value is forecast. */
export const FORECAST_DAYS = 90;

/** How many days ahead a milestone is looked for: its probability is that of being passed within them. */
export const MILESTONE_DAYS = 365;

/** Fewer known days than these are too little to forecast from. */
export const LEAST_DAYS = 14;

/** The distances, in days, at which forecasts are scored and their widths calibrated. */
export const HORIZONS = [7, 30, 90] as const;
export type Horizon = (typeof HORIZONS)[number];

/** By how much the range is stretched at each scored distance, 1 as it comes; between them it changes evenly. */
export type Scales = Record<Horizon, number>;

/** `values[p * days + t - 1]` is the simulated value of path p, t days after `asOf`; t runs from 1 to `days`. */
export type Paths = { count: number; days: number; values: Float64Array };

export type ForecastDay = { day: Day; quantiles: Quantiles };

/**
 * What a series may become. `last` is the newest known value and its day, on or before `asOf`; `known` counts the days
 * with a value up to `asOf`; `grew`: in the last 28, 90 or 400 days, jumps left out. Too little are fewer than LEAST_DAYS
 * known days, or readings that ended weeks ago.
 */
export type Forecast =
  | { verdict: "too-little-data"; asOf: Day; known: number; last: { day: Day; value: number } | null }
  | {
      verdict: "forecast";
      asOf: Day;
      known: number;
      last: { day: Day; value: number };
      grew: boolean;
      days: ForecastDay[];
      paths: Paths;
    };

export const MILESTONE_VERDICTS = ["range", "not-at-this-pace", "too-little-data", "reached"] as const;
export type MilestoneVerdict = (typeof MILESTONE_VERDICTS)[number];

/**
 * When a milestone may be passed for the first time, in 8 of 10 simulated futures between `p10` and `p90`. A date is
 * `null` where it lies more than MILESTONE_DAYS ahead, and with every verdict but `range`.
 */
export type MilestoneForecast = {
  verdict: MilestoneVerdict;
  p10: Day | null;
  p50: Day | null;
  p90: Day | null;
  /** The share of simulated futures that pass it within MILESTONE_DAYS; `null` where nothing was simulated. */
  probability: number | null;
};

/** A value as it was forecast at the time, and what came. */
export type Score = { horizon: Horizon; quantiles: Quantiles; truth: number };
