import { boundaries, type Step, startOf } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import type { ChartPoint } from "./downsample.ts";
import { indexFrom, oldestKnown, type Point, pointAt } from "./series.ts";

/** The known readings from `from` up to, not including, `to`. All `null` where there are none: never zero, never carried forward. */
export type Bucket = {
  from: Instant;
  to: Instant;
  first: Point | null;
  close: Point | null;
  min: number | null;
  max: number | null;
  count: number;
};

/** One bucket for each hour, day, ISO week or month of the zone that the range touches, the first and the last one whole. */
export function bucketise(
  series: Series,
  step: Step,
  timeZone: string,
  from: Instant,
  to: Instant,
): Bucket[] {
  const starts = boundaries(step, from, to, timeZone);
  const buckets: Bucket[] = [];
  let row = indexFrom(series, starts[0] ?? from);
  for (let i = 0; i + 1 < starts.length; i++) {
    const [start = from, end = to] = [starts[i], starts[i + 1]];
    let [first, close] = [-1, -1];
    let [min, max, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (; (series.at[row] ?? end) < end; row++) {
      const value = series.value[row] ?? null;
      if (value === null) continue;
      if (first < 0) first = row;
      close = row;
      if (value < min) min = value;
      if (value > max) max = value;
      count++;
    }
    buckets.push({
      from: start,
      to: end,
      first: pointAt(series, first),
      close: pointAt(series, close),
      min: count > 0 ? min : null,
      max: count > 0 ? max : null,
      count,
    });
  }
  return buckets;
}

/** The last reading of each bucket, at its own moment; `null` in the middle of a bucket without any. */
export function closesPer(step: Step, series: Series, timeZone: string): ChartPoint[] {
  const [from, to] = [series.at[0], series.at.at(-1)];
  if (from === undefined || to === undefined) return [];
  return bucketise(series, step, timeZone, from, to).map(({ from: start, to: end, close }) =>
    close ? [close.at, close.value] : [(start + end) / 2, null],
  );
}

export type BucketChange = {
  from: Instant;
  to: Instant;
  /** `null` where it cannot be known. */
  value: number | null;
  /** "So far": the bucket has not ended, or began before the first reading of all. */
  partial: boolean;
  /** From the reading counted from to the reading counted to; `null` with the value. */
  elapsedMs: number | null;
  opening: Point | null;
  close: Point | null;
};

/** Between two closes there may be 0.7 to 1.3 of the step: a rate told per day must not be of half a day or of two. */
const SLACK = 0.3;

/**
 * The change in each bucket up to the one that holds `now`: its last reading less the last one of the bucket before.
 * With one reading a day, taken soon after midnight, a day's change is therefore the growth since the reading before.
 * Give it the series from at least one bucket before `from`, else the first bucket passes for the first of all.
 */
export function changesPerBucket(
  series: Series,
  step: Step,
  timeZone: string,
  range: { from: Instant; to: Instant; now: Instant },
): BucketChange[] {
  const bucketBefore = startOf(step, range.from, timeZone) - 1;
  const [before, ...buckets] = bucketise(series, step, timeZone, bucketBefore, Math.min(range.to, range.now));
  const oldest = oldestKnown(series);
  let previous = before?.close ?? null;
  return buckets.map(({ from, to, close }) => {
    const isFirst = oldest !== null && oldest.at >= from && oldest.at < to;
    const partial = range.now < to || (isFirst && oldest.at > from);
    const opening = isFirst ? oldest : previous;
    previous = close;
    const elapsedMs = opening && close ? close.at - opening.at : 0;
    const [shortest, longest] = [(1 - SLACK) * (to - from), (1 + SLACK) * (to - from)];
    // A running bucket may be short, but then what it counts from must not lie deep in the bucket before.
    const isSoFar = partial && (isFirst || from - (opening?.at ?? 0) <= SLACK * (to - from));
    const isTold =
      opening && close && elapsedMs > 0 && elapsedMs <= longest && (isSoFar || elapsedMs >= shortest);
    return isTold
      ? { from, to, value: close.value - opening.value, partial, elapsedMs, opening, close }
      : { from, to, value: null, partial, elapsedMs: null, opening: null, close };
  });
}
