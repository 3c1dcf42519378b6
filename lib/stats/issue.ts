import { addDays, type Day, dayOf } from "../model/calendar.ts";
import {
  type DailyClose,
  type ForecastDay,
  HORIZONS,
  LEVELS,
  type Quantiles,
  type Scales,
  type Score,
} from "../model/forecast.ts";
import type { Instant } from "../model/instant.ts";
import type { ForecastTruth, IssuedForecast, IssuedMilestone, IssuedTarget } from "../model/issued.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { Milestone } from "../model/milestone.ts";
import { calibrate } from "./forecast/calibrate.ts";
import { forecastSeries } from "./forecast/forecast.ts";
import { forecastMilestone } from "./forecast/milestone.ts";
import { straightLine } from "./forecast/straight-line.ts";

/** What was said on earlier days of the days on which it is judged, oldest first. */
export type EarlierTarget = IssuedTarget & { day: Day };

export type IssueInput = {
  /** Whose forecast it is: the same name, metric and day always give the same futures. */
  name: string;
  metric: PolledMetric;
  /** Of days that are over. */
  closes: readonly DailyClose[];
  timeZone: string;
  now: Instant;
  /** Those of the metric that are still ahead. */
  milestones: readonly Milestone[];
  earlier: readonly EarlierTarget[];
};

/**
 * Today's forecast, made from the days up to yesterday: today is the first day that it tells of. Its width is corrected by
 * what came of earlier ones. `null` while there is too little data.
 */
export function issueForecast(input: IssueInput): IssuedForecast | null {
  const { name, metric, closes, timeZone, now, milestones, earlier } = input;
  const day = dayOf(now, timeZone);
  const asOf = addDays(day, -1);
  const scales = calibrate(earlier.flatMap(scoreOf));
  const forecast = forecastSeries({ days: closes, asOf, seed: seedOf(`${name} ${metric} ${day}`), scales });
  if (forecast.verdict === "too-little-data") return null;
  const told = milestones.map(
    (milestone): IssuedMilestone => ({
      slug: milestone.slug,
      threshold: milestone.threshold,
      when: milestone.when,
      ...forecastMilestone(forecast, milestone),
    }),
  );
  const days = forecast.days.map(rounded);
  return {
    metric,
    day,
    issuedAt: now,
    last: forecast.last,
    days,
    milestones: told.filter(({ verdict }) => verdict !== "reached"),
    targets: targetsOf(days, asOf, scales, closes),
  };
}

function targetsOf(
  days: readonly ForecastDay[],
  asOf: Day,
  scales: Scales,
  closes: readonly DailyClose[],
): IssuedTarget[] {
  const line = straightLine(closes, asOf);
  return HORIZONS.flatMap((horizon) => {
    const said = days[horizon - 1];
    return said
      ? [
          {
            horizon,
            target: said.day,
            quantiles: said.quantiles,
            scale: scales[horizon],
            line: line && tenth(line(horizon)["0.5"]),
            truth: null,
          },
        ]
      : [];
  });
}

/** What came of earlier forecasts whose day is over and was read. */
export function truthsOf(
  metric: PolledMetric,
  closes: readonly DailyClose[],
  earlier: readonly EarlierTarget[],
): ForecastTruth[] {
  const values = new Map(closes.map(({ day, value }) => [day, value]));
  return earlier.flatMap(({ day, horizon, target, truth }) => {
    const value = values.get(target) ?? null;
    return truth === null && value !== null ? [{ metric, day, horizon, truth: value }] : [];
  });
}

/** Without the stretching by which it was issued, as `calibrate` wants it. */
function scoreOf({ horizon, quantiles, scale, truth }: IssuedTarget): Score[] {
  if (truth === null) return [];
  const middle = quantiles["0.5"];
  const bare = LEVELS.map((level) => [level, middle + (quantiles[level] - middle) / scale]);
  return [{ horizon, quantiles: Object.fromEntries(bare) as Quantiles, truth }];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function rounded({ day, quantiles }: ForecastDay): ForecastDay {
  const tenths = LEVELS.map((level) => [level, tenth(quantiles[level])]);
  return { day, quantiles: Object.fromEntries(tenths) as Quantiles };
}

/** The same number for the same text on every machine (FNV-1a). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
