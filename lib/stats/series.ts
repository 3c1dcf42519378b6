import type { Instant } from "../model/instant.ts";
import type { Hole } from "../model/reading.ts";
import type { Series } from "../model/sample.ts";

/** A known reading of one metric. */
export type Point = { at: Instant; value: number };

/** The first index below `length` for which a claim that stays true once it is true holds; else `length`. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first row at or after the moment; the number of rows where all are earlier. */
export function indexFrom(series: Series, at: Instant): number {
  return firstIndex(series.at.length, (index) => (series.at[index] ?? 0) >= at);
}

/** The row as a known reading; `null` where it is a hole or there is no such row. */
export function pointAt(series: Series, index: number): Point | null {
  const at = series.at[index];
  const value = series.value[index] ?? null;
  return at === undefined || value === null ? null : { at, value };
}

/** The rows from one moment to another, both included. Copies, so the series itself stays whole. */
export function sliceSeries(series: Series, from: Instant, to: Instant): Series {
  const start = indexFrom(series, from);
  const end = firstIndex(series.at.length, (index) => (series.at[index] ?? 0) > to);
  const holes = new Map<number, Hole>();
  for (const [index, hole] of series.holes) if (index >= start && index < end) holes.set(index - start, hole);
  return {
    at: series.at.slice(start, end),
    value: series.value.slice(start, end),
    source: series.source.slice(start, end),
    holes,
  };
}

export function oldestKnown(series: Series): Point | null {
  const index = series.value.findIndex((value) => value !== null);
  return pointAt(series, index);
}

/** The newest known reading, holes skipped: how old it is must be told beside it. */
export function newestKnown(series: Series): Point | null {
  return pointAt(
    series,
    series.value.findLastIndex((value) => value !== null),
  );
}

/** The known reading nearest to a moment, at most `tolerance` ms away on either side; the earlier of two as near. */
export function valueNear(series: Series, at: Instant, tolerance: number): Point | null {
  const middle = indexFrom(series, at);
  let nearest: Point | null = null;
  for (let i = middle - 1; i >= 0 && (series.at[i] ?? 0) >= at - tolerance && !nearest; i--) {
    nearest = pointAt(series, i);
  }
  const reach = nearest ? at - nearest.at : tolerance + 1;
  for (let i = middle; i < series.at.length && (series.at[i] ?? 0) - at < reach; i++) {
    const later = pointAt(series, i);
    if (later) return later;
  }
  return nearest;
}
