import { DAY, HOUR, type Instant, MINUTE } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { newestKnown, type Point, valueNear } from "./series.ts";

export type Change = { change: number; from: Point; to: Point };

export const PERIODS = ["hour", "day", "week", "month"] as const;
/** Spans of fixed length that end with the newest reading: 1, 24, 168 and 720 hours. */
export type Period = (typeof PERIODS)[number];

export const PERIOD_LENGTHS: Record<Period, number> = {
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
};

/**
 * How far a reading may lie from the moment asked for. An hour's lets polls every 30 minutes through and nothing slower
 * than hourly ones; a day's is half the spacing of a three-hourly schedule and a little more. On est.social's history
 * of 2022, whose schedule slips by up to 1.5 hours, a day is told at 98 % of the readings, a week and a month at all
 * that are old enough; what is lost are days that end or begin in a gap.
 */
const TOLERANCES: Record<Period, number> = {
  hour: 15 * MINUTE,
  day: 2 * HOUR,
  week: 12 * HOUR,
  month: 1.5 * DAY,
};

/** The newest reading against the one nearest to that long before it; `null` where there is none near enough. */
export function changeOver(series: Series, period: Period): Change | null {
  const to = newestKnown(series);
  if (!to) return null;
  const from = valueNear(series, to.at - PERIOD_LENGTHS[period], TOLERANCES[period]);
  return from && { change: to.value - from.value, from, to };
}

/** The change between the readings nearest to two moments, each at most `tolerance` ms away: a tenth of the span, unless told. */
export function changeBetween(
  series: Series,
  earlier: Instant,
  later: Instant,
  tolerance: number = (later - earlier) / 10,
): Change | null {
  const from = valueNear(series, earlier, tolerance);
  const to = valueNear(series, later, tolerance);
  return from && to && from.at < to.at ? { change: to.value - from.value, from, to } : null;
}
