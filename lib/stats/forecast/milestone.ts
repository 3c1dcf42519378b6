import { addDays } from "../../model/calendar.ts";
import { type Forecast, MILESTONE_DAYS, type MilestoneForecast, type Paths } from "../../model/forecast.ts";
import { isReachedBy, type Milestone } from "../../model/milestone.ts";

/** A date is given only where most futures pass the milestone in time. */
const LEAST_PROBABILITY = 0.5;

/**
 * When a series passes a milestone for the first time: the day is taken from each simulated future by itself, not from
 * where the median would cross. A higher milestone never comes earlier. `reached` is said where the newest value has
 * passed it, whatever was before.
 */
export function forecastMilestone(
  forecast: Forecast,
  milestone: Pick<Milestone, "threshold" | "when">,
): MilestoneForecast {
  const none = { p10: null, p50: null, p90: null };
  if (forecast.verdict === "too-little-data")
    return { verdict: "too-little-data", ...none, probability: null };
  const { asOf, last, paths } = forecast;
  if (isReachedBy(milestone, last.value)) return { verdict: "reached", ...none, probability: 1 };
  const passages = firstPassages(paths, milestone);
  const probability = passages.length / paths.count;
  if (probability < LEAST_PROBABILITY) return { verdict: "not-at-this-pace", ...none, probability };
  const dayOf = (share: number) => {
    const passage = passages[Math.ceil(share * paths.count) - 1];
    return passage === undefined ? null : addDays(asOf, passage);
  };
  return { verdict: "range", p10: dayOf(0.1), p50: dayOf(0.5), p90: dayOf(0.9), probability };
}

/** The day, counted from `asOf`, on which each future that passes the milestone does so, earliest first. */
function firstPassages(
  { count, days, values }: Paths,
  milestone: Pick<Milestone, "threshold" | "when">,
): number[] {
  const passages: number[] = [];
  const passed = new Uint8Array(count);
  for (let t = 1; t <= Math.min(days, MILESTONE_DAYS); t++) {
    for (let p = 0; p < count; p++) {
      if (passed[p] || !isReachedBy(milestone, Math.round(values[(t - 1) * count + p] ?? 0))) continue;
      passed[p] = 1;
      passages.push(t);
    }
  }
  return passages;
}
