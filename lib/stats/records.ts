import type { Step } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { type BucketChange, changesPerBucket } from "./buckets.ts";
import { newestKnown, oldestKnown, type Point } from "./series.ts";

/** The bucket in which a metric grew the most, with the readings that say so. */
export type BestBucket = { from: Instant; to: Instant; value: number; opening: Point; close: Point };

type Within = readonly [Instant, Instant];
const ALWAYS: Within = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/**
 * The largest increase in a whole bucket of the zone, the first of several as large; `null` where nothing ever grew, or
 * where the readings are too far apart to tell (no best hour from three-hourly data). The first and the running bucket,
 * which are partial, hold no record. `within` seeks it among the buckets that a time touches.
 */
export function bestBucket(
  series: Series,
  step: Extract<Step, "hour" | "day">,
  timeZone: string,
  now: Instant,
  within: Within = ALWAYS,
): BestBucket | null {
  let best: BestBucket | null = null;
  for (const bucket of wholeIncreases(series, step, timeZone, now, within)) {
    if (bucket.value > (best?.value ?? 0)) best = bucket;
  }
  return best;
}

/** What is known of each whole bucket, in order of time. */
export function wholeIncreases(
  series: Series,
  step: Extract<Step, "hour" | "day">,
  timeZone: string,
  now: Instant,
  within: Within = ALWAYS,
): BestBucket[] {
  const [oldest, newest] = [oldestKnown(series), newestKnown(series)];
  if (!oldest || !newest) return [];
  const range = { from: Math.max(oldest.at, within[0]), to: Math.min(newest.at, within[1]), now };
  return changesPerBucket(series, step, timeZone, range).flatMap(wholeIncrease);
}

function wholeIncrease({ from, to, value, partial, opening, close }: BucketChange): BestBucket[] {
  return partial || value === null || !opening || !close ? [] : [{ from, to, value, opening, close }];
}
