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

/** So much of a column that nothing bounds from above is drawn beyond what is sure. */
const OPEN = 16;

/** What a column may be beyond what is sure of it; `isOpen`: without an end. `null` where all of it is sure. */
export function unsureBox(axes: Axes, column: ChartColumn): (Box & { isOpen: boolean }) | null {
  const { bounds } = column;
  const sure = columnBox(axes, column);
  if (!sure || !bounds) return null;
  const bottom = yOf(axes, bounds.low);
  const top = bounds.high === null ? bottom - OPEN : Math.min(bottom - LEAST, yOf(axes, bounds.high));
  return { ...sure, y: tenth(top), height: tenth(bottom - top), isOpen: bounds.high === null };
}

/** All that is drawn of a column. */
export function wholeBox(axes: Axes, column: ChartColumn): Box | null {
  const sure = columnBox(axes, column);
  const unsure = unsureBox(axes, column);
  if (!sure || !unsure) return sure;
  const top = Math.min(sure.y, unsure.y);
  const bottom = Math.max(sure.y + sure.height, unsure.y + unsure.height);
  return { ...sure, y: top, height: tenth(bottom - top) };
}

/** Whether all of it is drawn hollow: what is bounded shows by its bounds that it is not complete. */
export function isHollow({ partial, bounds }: ChartColumn): boolean {
  return partial && !bounds;
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
