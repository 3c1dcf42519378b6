import { addDays } from "../../model/calendar.ts";
import type { Forecast, MilestoneForecast, Paths } from "../../model/forecast.ts";
import { isReachedBy, type Milestone } from "../../model/milestone.ts";

/** A date is given only where most futures pass the milestone in time. */
const LEAST_PROBABILITY = 0.5;

/**
 * When a series passes a milestone for the first time: the day is taken from each simulated future by itself, not from
 * where the median would cross. A higher milestone never comes earlier. There is no date for a series that is flat or
 * shrinks, however near the milestone. `reached` is said where the newest value has passed it, whatever was before.
 */
export function forecastMilestone(
  forecast: Forecast,
  milestone: Pick<Milestone, "threshold" | "when">,
): MilestoneForecast {
  const none = { p10: null, p50: null, p90: null };
  if (forecast.verdict === "too-little-data") {
    return { verdict: "too-little-data", ...none, probability: null };
  }
  const { asOf, grew, last, paths } = forecast;
  if (isReachedBy(milestone, last.value)) return { verdict: "reached", ...none, probability: 1 };
  const goal = milestone.when === "reaches" ? milestone.threshold : milestone.threshold + 1;
  const passages = firstPassages(paths, goal);
  const probability = passages.length / paths.count;
  if (probability < LEAST_PROBABILITY || !grew) return { verdict: "not-at-this-pace", ...none, probability };
  const dayOf = (share: number) => {
    const passage = passages[Math.ceil(share * paths.count) - 1];
    return passage === undefined ? null : addDays(asOf, passage);
  };
  const [p10, p50, p90] = [dayOf(0.1), dayOf(0.5), dayOf(0.9)];
  // Never a single day: nobody knows the future to the day, however near.
  return {
    verdict: "range",
    p10,
    p50,
    p90: p90 !== null && p90 === p10 ? addDays(p90, 1) : p90,
    probability,
  };
}

/** The day, counted from `asOf`, on which each future that reaches the goal does so, rounded to whole numbers; earliest first. */
function firstPassages({ count, days, values }: Paths, goal: number): number[] {
  const passages: number[] = [];
  const passed = new Uint8Array(count);
  for (let t = 1; t <= days; t++) {
    for (let p = 0; p < count; p++) {
      if (passed[p] === 1 || (values[(t - 1) * count + p] ?? 0) < goal - 0.5) continue;
      passed[p] = 1;
      passages.push(t);
    }
  }
  return passages;
}
