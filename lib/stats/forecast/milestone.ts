import { addDays } from "../../model/calendar.ts";
import type { Forecast, MilestoneForecast, Paths } from "../../model/forecast.ts";
import { isReachedBy, type Milestone } from "../../model/milestone.ts";

/**
 * When a series passes a milestone for the first time, or has held it for as many days as it asks: the day is taken from
 * each simulated future by itself, not from where the median would cross. A higher milestone never comes earlier. “Not at
 * this pace” is said where fewer than one future in ten comes to it within MILESTONE_DAYS, and of a series that is flat or
 * shrinks, however near the milestone. `reached` is said where the newest value has passed it, whatever was before.
 */
export function forecastMilestone(
  forecast: Forecast,
  milestone: Pick<Milestone, "threshold" | "when" | "days">,
): MilestoneForecast {
  const none = { p10: null, p50: null, p90: null };
  if (forecast.verdict === "too-little-data") {
    return { verdict: "too-little-data", ...none, probability: null };
  }
  const { asOf, grew, last, paths } = forecast;
  if (isReachedBy(milestone, last.value)) return { verdict: "reached", ...none, probability: 1 };
  const passages = passagesOf(paths, milestone);
  const probability = passages.length / paths.count;
  const dayOf = (share: number) => {
    const passage = passages[Math.ceil(share * paths.count) - 1];
    return passage === undefined ? null : addDays(asOf, passage);
  };
  const [p10, p50, p90] = [dayOf(0.1), dayOf(0.5), dayOf(0.9)];
  if (p10 === null || !grew) return { verdict: "not-at-this-pace", ...none, probability };
  // Never a single day: nobody knows the future to the day, however near.
  return { verdict: "range", p10, p50, p90: p90 === p10 ? addDays(p90, 1) : p90, probability };
}

/** The days, counted from `asOf`, on which the futures that come to it do so; earliest first. */
function passagesOf(
  { days, values }: Paths,
  { threshold, when, days: held = 0 }: Pick<Milestone, "threshold" | "when" | "days">,
): number[] {
  const goal = when === "reaches" ? threshold : threshold + 1;
  const passages: number[] = [];
  for (let start = 0; start < values.length; start += days) {
    const passage = passageOf(values.subarray(start, start + days), goal, held);
    if (passage !== null) passages.push(passage);
  }
  return passages.sort((a, b) => a - b);
}

/** The first day on which a future, in whole numbers, has been at the goal or above it since so many days before. */
function passageOf(path: Float64Array, goal: number, held: number): number | null {
  let since: number | null = null;
  for (let t = 1; t <= path.length; t++) {
    if ((path[t - 1] ?? 0) < goal - 0.5) since = null;
    else since ??= t;
    if (since !== null && t - since >= held) return t;
  }
  return null;
}
