import { HORIZONS, type Scales, type Score } from "../../model/forecast.ts";

export const UNSCALED: Scales = { 7: 1, 30: 1, 90: 1 };

/** So many outcomes at a distance before its width is touched. */
const LEAST_SCORES = 20;

/** How much one outcome moves the width, and how far it may go. */
const STEP = 0.05;
const BOUNDS = [0.5, 4] as const;

/** The share of outcomes that may fall outside the 80 % range. */
const MISSES = 0.2;

/**
 * How much wider or narrower the ranges of a series should be, from how often they were right, oldest score first. Online
 * conformal inference (Gibbs and Candès 2021), here on the width itself: each miss widens it by 4 %, each hit narrows it by
 * 1 %, so that in the long run one of five is missed, whatever the series does. The scores are those of the forecasts as
 * they come, before any scale; `truth` outside the range as it would have been scaled at the time is a miss.
 */
export function calibrate(scores: readonly Score[]): Scales {
  const scales = { ...UNSCALED };
  for (const horizon of HORIZONS)
    scales[horizon] = scaleFor(scores.filter((score) => score.horizon === horizon));
  return scales;
}

function scaleFor(scores: readonly Score[]): number {
  if (scores.length < LEAST_SCORES) return 1;
  let scale = 1;
  for (const score of scores) {
    const missed = isMissed(score, scale) ? 1 : 0;
    scale = Math.min(BOUNDS[1], Math.max(BOUNDS[0], scale * Math.exp(STEP * (missed - MISSES))));
  }
  return scale;
}

function isMissed({ quantiles, truth }: Score, scale: number): boolean {
  const middle = quantiles["0.5"];
  const edge = quantiles[truth < middle ? "0.1" : "0.9"];
  return Math.abs(truth - middle) > Math.abs(edge - middle) * scale;
}
