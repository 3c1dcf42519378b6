import type { ChartColumn } from "../reports/chart-report.ts";
import { type Axes, tenth, xOf, yOf } from "./scales.ts";

export type Box = { x: number; y: number; width: number; height: number };

/** A column takes this share of its room, and never more than so many px: a few buckets are not a wall. */
const SHARE = 0.72;
const MOST = 44;
/** Even the thinnest column, and a zero, leave a trace: only what is not known leaves none. */
const LEAST = 1;

/** Where a column stands, from zero; `null` where its value is not known. Cut at the edges of the time axis. */
export function columnBox(axes: Axes, { from, to, value }: ChartColumn): Box | null {
  if (value === null) return null;
  const left = xOf(axes, Math.max(from, axes.time[0]));
  const room = xOf(axes, Math.min(to, axes.time[1])) - left;
  const width = Math.min(MOST, Math.max(LEAST, room * SHARE));
  const [zero, end] = [yOf(axes, 0), yOf(axes, value)];
  const height = Math.max(LEAST, Math.abs(end - zero));
  return {
    x: tenth(left + (room - width) / 2),
    y: tenth(value < 0 ? zero : zero - height),
    width: tenth(width),
    height: tenth(height),
  };
}

/** The outline of a column that is not complete yet: it lies within, so that a hollow column is as wide as a full one. */
export function hollow({ x, y, width, height }: Box): Box {
  const inset = Math.min(0.7, width / 2, height / 2);
  return {
    x: tenth(x + inset),
    y: tenth(y + inset),
    width: tenth(width - 2 * inset),
    height: tenth(height - 2 * inset),
  };
}
