import type { Day } from "./calendar.ts";
import type { ForecastDay, Horizon, MilestoneForecast, Quantiles } from "./forecast.ts";
import type { Instant } from "./instant.ts";
import type { PolledMetric } from "./metric.ts";
import type { When } from "./milestone.ts";

/** What was said of a milestone that was still ahead, with its rule as it stood. */
export type IssuedMilestone = { slug: string; threshold: number; when: When } & MilestoneForecast;

/** What was said of a day on which a forecast is judged. */
export type IssuedTarget = {
  horizon: Horizon;
  /** The day of which it was said; its last reading is the truth. */
  target: Day;
  quantiles: Quantiles;
  /** By how much calibration had stretched them: without it they were closer to their median by so much. */
  scale: number;
  /** What the straight line through the last 28 days said; `null` where there was none. */
  line: number | null;
  /** What came; `null` while the day is to come, or where nothing was read on it. */
  truth: number | null;
};

/** A forecast as it was issued, once for each day of the board's zone and never changed: only truths are added to it. */
export type IssuedForecast = {
  metric: PolledMetric;
  day: Day;
  issuedAt: Instant;
  /** The newest value that it knew, of the end of an earlier day. */
  last: { day: Day; value: number };
  /** Day after day, the first is the day of issue itself. */
  days: ForecastDay[];
  milestones: IssuedMilestone[];
  targets: IssuedTarget[];
};

/** What was said of a milestone on a day. */
export type ToldMilestone = IssuedMilestone & { metric: PolledMetric; day: Day };

/** A truth that has become known. */
export type ForecastTruth = { metric: PolledMetric; day: Day; horizon: Horizon; truth: number };

/** How the forecasts of all servers did at a distance; errors are shares of what came. */
export type HorizonScore = {
  metric: PolledMetric;
  horizon: Horizon;
  judged: number;
  /** How often the truth lay in the 80 % range. */
  inside: number;
  /** How far the median was from the truth, on average. */
  error: number;
  /** The same of the straight line; `null` where there was none. */
  lineError: number | null;
};
