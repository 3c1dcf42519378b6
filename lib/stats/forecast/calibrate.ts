import { HORIZONS, type Scales, type Score } from "../../model/forecast.ts";
import { isInside } from "./score.ts";

export const UNSCALED: Scales = { 7: 1, 30: 1, 90: 1 };

/** So many outcomes at a distance before its width is touched. */
const LEAST_SCORES = 20;

/** How much one outcome moves the width, divided by the square root of the distance, as forecasts made daily overlap. */
const STEP = 0.1;
/** How far the width may go. */
const BOUNDS = [0.5, 4] as const;

/** The share of outcomes that may fall outside the 80 % range. */
const MISSES = 0.2;

/**
 * How much wider or narrower the ranges of a series should be, from how often those that were issued, one a day, were
 * right; oldest first. Online conformal inference (Gibbs and Candès 2021), here on the width itself: a miss widens it four
 * times as much as a hit narrows it, so that in the long run one of five is missed, whatever the series does.
 */
export function calibrate(scores: readonly Score[]): Scales {
  const scales = { ...UNSCALED };
  for (const horizon of HORIZONS) {
    scales[horizon] = scaleFor(
      scores.filter((score) => score.horizon === horizon),
      STEP / Math.sqrt(horizon),
    );
  }
  return scales;
}

function scaleFor(scores: readonly Score[], step: number): number {
  if (scores.length < LEAST_SCORES) return 1;
  return scores.reduce((scale, { quantiles, truth }) => {
    const missed = isInside(quantiles, truth, 80) ? 0 : 1;
    return Math.min(BOUNDS[1], Math.max(BOUNDS[0], scale * Math.exp(step * (missed - MISSES))));
  }, 1);
}
