import { SECOND } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";

/** How many spacings on each side speak for the cadence at one place. */
const REACH = 20;
/** A median of fewer is ruled by its outliers. */
const ENOUGH = 5;

/** The time from each row to the next, in ms: one fewer than there are rows. */
export function spacingsOf(series: Series): Float64Array {
  const spacings = new Float64Array(Math.max(0, series.at.length - 1));
  for (let i = 0; i < spacings.length; i++) spacings[i] = (series.at[i + 1] ?? 0) - (series.at[i] ?? 0);
  return spacings;
}

/** The time between known readings, holes skipped, in ms. */
export function knownSpacingsOf({ at, value }: Series): Float64Array {
  const spacings = new Float64Array(at.length);
  let count = 0;
  let previous = -1;
  for (let i = 0; i < at.length; i++) {
    if (value[i] === null) continue;
    if (previous >= 0) spacings[count++] = (at[i] ?? 0) - (at[previous] ?? 0);
    previous = i;
  }
  return spacings.subarray(0, count);
}

/** The median spacing of the newest rows, in ms; `null` with fewer than two. */
export function newestCadence(series: Series): number | null {
  const spacings = spacingsOf({ ...series, at: series.at.slice(-REACH - 1) }).sort();
  return spacings[spacings.length >>> 1] ?? null;
}

/** Whether the median, the upper one of two, is below the limit; that of nothing is not. Counts, for sorting would be slow. */
export function isMedianBelow(values: Float64Array, limit: number, from = 0, to = values.length): boolean {
  const tooMany = (to - from) / 2;
  let others = 0;
  for (let i = from; i < to; i++) {
    if ((values[i] ?? 0) >= limit && ++others >= tooMany) return false;
  }
  return to > from;
}

/**
 * Flags every spacing longer than `factor` × the cadence around it, by the index of the row that it follows.
 *
 * The cadence is the larger of the medians of up to 20 spacings before and after, so that the seam between a daily
 * import and polls every 15 minutes is no gap. A side of fewer than five counts only together with the other. Between
 * two polls only other polls count, and where too few follow, the configured interval stands in for them: a slower
 * schedule that has just begun is no gap either.
 */
export function longSpacings(series: Series, pollSeconds: number, factor: number): Uint8Array {
  const spacings = spacingsOf(series);
  const long = new Uint8Array(spacings.length);
  const polled = (index: number) => series.source[index] === "poll";
  let runStart = 0;
  for (let i = 0; i < spacings.length; i++) {
    const limit = (spacings[i] ?? 0) / factor;
    const inRun = polled(i) && polled(i + 1);
    if (!inRun) runStart = i + 1;
    const from = Math.max(inRun ? runStart : 0, i - REACH);
    const before = i - from;
    if (before >= ENOUGH && !isMedianBelow(spacings, limit, from, i)) continue;

    let to = Math.min(spacings.length, i + 1 + REACH);
    if (inRun) for (let j = i + 1; j < to; j++) if (!polled(j + 1)) to = j;
    const after = to - i - 1;
    if (after >= ENOUGH && !isMedianBelow(spacings, limit, i + 1, to)) continue;

    if (inRun && after < ENOUGH && pollSeconds * SECOND >= limit) continue;
    const isTold = before >= ENOUGH || after >= ENOUGH;
    const others = Float64Array.of(...spacings.subarray(from, i), ...spacings.subarray(i + 1, to));
    if (isTold || isMedianBelow(others, limit) || (inRun && others.length === 0)) long[i] = 1;
  }
  return long;
}
