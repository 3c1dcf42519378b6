import { STEPS, type Step } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { bucketise } from "./buckets.ts";
import { isMedianBelow, knownSpacingsOf } from "./cadence.ts";
import { PERIOD_LENGTHS } from "./changes.ts";
import type { ChartPoint } from "./downsample.ts";

/** So much farther than a step may two readings lie apart for a change to be told per step. */
const SLACK = 1.3;

/** The finest step that the readings are close enough for: days for three-hourly ones. `null` with fewer than two. */
export function finestStep(series: Series): Step | null {
  const spacings = knownSpacingsOf(series);
  if (spacings.length === 0) return null;
  return STEPS.find((step) => isMedianBelow(spacings, SLACK * PERIOD_LENGTHS[step])) ?? "month";
}

/** The steps from the finest that makes sense up to months. */
export function stepsOf(series: Series): Step[] {
  const finest = finestStep(series);
  return finest ? STEPS.slice(STEPS.indexOf(finest)) : [];
}

export type SeriesStep = "raw" | Step;

/** The finest step whose points from one moment to another are at most `limit`; months where none is. `rows`: raw points. */
export function chooseStep(from: Instant, to: Instant, rows: number, limit = 1000): SeriesStep {
  if (rows <= limit) return "raw";
  // Two more than fit in: the first and the last bucket may stick out at either end.
  return STEPS.find((step) => (to - from) / PERIOD_LENGTHS[step] + 2 <= limit) ?? "month";
}

/** Each bucket's start and its last reading, `null` for a bucket without any; with `raw` each row as it is. */
export function stepSeries(series: Series, step: SeriesStep, timeZone: string): ChartPoint[] {
  const [from, to] = [series.at[0], series.at.at(-1)];
  if (from === undefined || to === undefined) return [];
  if (step === "raw") return series.at.map((at, index) => [at, series.value[index] ?? null]);
  return bucketise(series, step, timeZone, from, to).map((bucket) => [
    bucket.from,
    bucket.close?.value ?? null,
  ]);
}
