import { addDays, type Day } from "#lib/model/calendar.ts";
import {
  type DailyClose,
  HORIZONS,
  type Horizon,
  type MilestoneForecast,
  type Quantiles,
} from "#lib/model/forecast.ts";
import { forecastSeries } from "#lib/stats/forecast/forecast.ts";
import { forecastMilestone } from "#lib/stats/forecast/milestone.ts";
import { straightLine } from "#lib/stats/forecast/straight-line.ts";
import { roundMilestones } from "#lib/stats/milestones.ts";
import { originsOf } from "./origins.ts";

export type ValueLine = { domain: string; origin: Day; horizon: Horizon; quantiles: Quantiles };
export type MilestoneLine = { domain: string; origin: Day; threshold: number } & MilestoneForecast;

/** A line, and what it is scored by: `crossed` is the first day after the origin at or above the threshold. */
export type Scored =
  | { line: ValueLine; truth: number; line28: Quantiles }
  | { line: MilestoneLine; crossed: Day | null; end: Day };

/** Every forecast of one series from its own past, with what came after. */
export function* backtestSeries(domain: string, closes: readonly DailyClose[]): Generator<Scored> {
  const end = closes.at(-1)?.day;
  const valueOn = new Map(closes.map(({ day, value }) => [day, value]));
  for (const row of originsOf(closes)) {
    const { day: origin, value } = closes[row] ?? {};
    if (!origin || !end || value === null || value === undefined) continue;
    const past = closes.slice(0, row + 1);
    const forecast = forecastSeries({ days: past, asOf: origin });
    if (forecast.verdict !== "forecast") continue;
    const rival = straightLine(past, origin);
    for (const horizon of HORIZONS) {
      const truth = valueOn.get(addDays(origin, horizon)) ?? null;
      const quantiles = forecast.days[horizon - 1]?.quantiles;
      if (truth === null || !quantiles || !rival) continue;
      yield { line: { domain, origin, horizon, quantiles }, truth, line28: rival(horizon) };
    }
    const ahead = roundMilestones(value).filter(({ threshold }) => threshold > value);
    for (const milestone of ahead) {
      const { threshold } = milestone;
      const crossed = closes.slice(row + 1).find(({ value: later }) => later !== null && later >= threshold);
      const told = forecastMilestone(forecast, milestone);
      yield { line: { domain, origin, threshold, ...told }, crossed: crossed?.day ?? null, end };
    }
  }
}
