import type { Gap } from "../model/gap.ts";
import type { Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";

/** A value, or `null` where the line is broken. */
export type ChartPoint = [Instant, number | null];

/** Of one column of pixels the first, the lowest, the highest and the last reading are drawn (M4: Jugel et al., VLDB 2014). */
const PER_PIXEL = 4;

/**
 * At most `limit` points that draw the same picture as the whole series: every extreme stays, and no line is drawn
 * across a hole or a gap. A lone reading between two holes stays as well; only where breaks are so many that they alone
 * would pass the limit do those share a pixel that stand in the same one. Give it gaps by time, and a limit of 8 or more.
 */
export function downsample(series: Series, gaps: readonly Gap[], limit: number): ChartPoint[] {
  const { run, rows } = runsOf(series, gaps);
  const sizes = sizesOf(run, rows);
  const breaks = Math.max(0, sizes.length - 1);
  if (rows.length + breaks <= limit) return pointsAt(series, run, rows);

  const needed = sizes.reduce((sum, size) => sum + Math.min(size, PER_PIXEL), breaks);
  const pixels = Math.floor((limit - needed) / PER_PIXEL);
  // Between four readings and the next pixel's there may be four breaks.
  const fewest = Math.floor(limit / (2 * PER_PIXEL));
  const keepsRuns = pixels >= fewest;
  return pointsAt(series, run, pickExtremes(series, run, rows, keepsRuns ? pixels : fewest, keepsRuns));
}

/** The rows that are known, and for each row the number of the unbroken run that it is part of. */
function runsOf({ at, value }: Series, gaps: readonly Gap[]): { run: Int32Array; rows: Int32Array } {
  const run = new Int32Array(at.length);
  const rows = new Int32Array(at.length);
  let known = 0;
  let number = -1;
  let gap = 0;
  for (let i = 0; i < at.length; i++) {
    if (value[i] === null) continue;
    const moment = at[i] ?? 0;
    while ((gaps[gap]?.to ?? Number.POSITIVE_INFINITY) < moment) gap++;
    if (known === 0 || rows[known - 1] !== i - 1 || gaps[gap]?.to === moment) number++;
    run[i] = number;
    rows[known++] = i;
  }
  return { run, rows: rows.subarray(0, known) };
}

function sizesOf(run: Int32Array, rows: Int32Array): number[] {
  const sizes: number[] = [];
  for (const row of rows) sizes[run[row] ?? 0] = (sizes[run[row] ?? 0] ?? 0) + 1;
  return sizes;
}

function pickExtremes(
  { at, value }: Series,
  run: Int32Array,
  rows: Int32Array,
  pixels: number,
  keepsRuns: boolean,
): Int32Array {
  const left = at[rows[0] ?? 0] ?? 0;
  const width = (at[rows.at(-1) ?? 0] ?? 0) - left + 1;
  const pixelOf = (row: number) => Math.floor((((at[row] ?? 0) - left) / width) * pixels);
  const height = (row: number) => value[row] ?? 0;
  const picked: number[] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const first = rows[start] ?? 0;
    let [lowest, highest, last] = [first, first, first];
    const pixel = pixelOf(first);
    for (end = start + 1; end < rows.length; end++) {
      const row = rows[end] ?? 0;
      if (pixelOf(row) !== pixel || (keepsRuns && run[row] !== run[first])) break;
      if (height(row) < height(lowest)) lowest = row;
      if (height(row) > height(highest)) highest = row;
      last = row;
    }
    picked.push(...new Set([first, Math.min(lowest, highest), Math.max(lowest, highest), last]));
  }
  return Int32Array.from(picked);
}

/** The rows as points, with a `null` half-way between two that are not of one run. */
function pointsAt({ at, value }: Series, run: Int32Array, rows: Int32Array): ChartPoint[] {
  const points: ChartPoint[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined && run[before] !== run[row]) {
      points.push([Math.round(((at[before] ?? 0) + (at[row] ?? 0)) / 2), null]);
    }
    points.push([at[row] ?? 0, value[row] ?? null]);
  });
  return points;
}
