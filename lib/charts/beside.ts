import type { ChartBeside } from "../reports/chart-report.ts";
import type { Ink } from "./ink.ts";
import type { Label } from "./label.ts";
import { lastMark } from "./last-label.ts";
import { linePath } from "./line-path.ts";
import { type Axes, xOf, yOf } from "./scales.ts";
import type { Sizes } from "./shape.ts";

/** A line to compare with, on paper: its path, and its name at its end. */
export type Beside = { path: string; label: Label | null };

export function besideOf(
  { points, label }: ChartBeside,
  axes: Axes,
  ink: Ink,
  taken: readonly Label[],
  goal: number | null,
  sizes: Sizes,
): Beside {
  const [from, to] = axes.time;
  const rows = points
    .filter(([at]) => at >= from && at <= to)
    .map(([at, value]) => ({ at, value, lone: false, column: null }));
  const last = rows.findLast(({ value }) => value !== null);
  const path = linePath(rows, axes);
  if (!last || last.value === null || sizes.shape === "small") return { path, label: null };
  const end = { x: xOf(axes, last.at), y: yOf(axes, last.value) };
  const mark = lastMark(end, label, axes, ink, taken, goal, { ...sizes, lastText: sizes.axisText });
  const { strong, ...place } = mark.label;
  return { path, label: { ...place, strong: "", text: strong } };
}
