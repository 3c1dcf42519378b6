import type { Step } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { type BucketChange, changesPerBucket } from "./buckets.ts";
import { newestKnown, oldestKnown, type Point } from "./series.ts";

/** The bucket in which a metric grew the most, with the readings that say so. */
export type BestBucket = { from: Instant; to: Instant; value: number; opening: Point; close: Point };

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
  within: readonly [Instant, Instant] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): BestBucket | null {
  const [oldest, newest] = [oldestKnown(series), newestKnown(series)];
  if (!oldest || !newest) return null;
  const range = { from: Math.max(oldest.at, within[0]), to: Math.min(newest.at, within[1]), now };
  let best: BestBucket | null = null;
  for (const change of changesPerBucket(series, step, timeZone, range)) {
    const whole = wholeIncrease(change);
    if (whole && whole.value > (best?.value ?? 0)) best = whole;
  }
  return best;
}

function wholeIncrease({ from, to, value, partial, opening, close }: BucketChange): BestBucket | null {
  return partial || value === null || !opening || !close ? null : { from, to, value, opening, close };
}
