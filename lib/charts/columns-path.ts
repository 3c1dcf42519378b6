import type { ChartColumn } from "../reports/chart-report.ts";
import { columnBox } from "./column-box.ts";
import { spaced, tenths } from "./path-number.ts";
import { type Axes, yOf } from "./scales.ts";

/** Columns of one width, each a stroke from zero to its end: a third of the bytes of as many rectangles. */
export type ColumnStrokes = { width: number; path: string };

/** The columns as strokes, one path for each width: hours are as wide as hours, but months are not. */
export function columnStrokes(columns: readonly ChartColumn[], axes: Axes): ColumnStrokes[] {
  const zero = Math.round(yOf(axes, 0) * 10);
  const strokes = new Map<number, { path: string; x: number; y: number }>();
  for (const column of columns) {
    const box = columnBox(axes, column);
    if (!box) continue;
    const x = Math.round((box.x + box.width / 2) * 10);
    const length = Math.round(box.height * 10) * ((column.value ?? 0) < 0 ? 1 : -1);
    const { path, x: lastX, y: lastY } = strokes.get(box.width) ?? { path: "", x: 0, y: 0 };
    const move = `m${tenths(x - lastX)}${spaced(tenths(zero - lastY))}`;
    strokes.set(box.width, { path: `${path}${move}v${tenths(length)}`, x, y: zero + length });
  }
  return [...strokes].map(([width, { path }]) => ({ width, path }));
}
