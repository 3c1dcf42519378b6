import { bisectLeft } from "d3-array";
import type { ChartReport } from "../reports/chart-report.ts";
import { wholeBox } from "./column-box.ts";
import { isOnFan } from "./fan.ts";
import { crossings, overlap, type Rectangle } from "./rectangle.ts";
import { gapAt, type Row } from "./rows.ts";
import { type Axes, xOf, yOf } from "./scales.ts";

/** What the data cover on paper, for placing marks and labels beside it. */
export type Ink = {
  /** How much of it a rectangle would hide: segments of the line, what may come after it, or columns. */
  under: (rectangle: Rectangle) => number;
  /** The height at which the data stand at a moment; `null` where nothing is known. */
  heightAt: (at: number) => number | null;
};

function lineInk(report: ChartReport, rows: readonly Row[], axes: Axes): Ink {
  const fan = report.kind === "line" ? report.fan : null;
  const x = rows.map(({ at }) => xOf(axes, at));
  const spotOf = (at: number, value: number | null) =>
    value === null ? null : { x: xOf(axes, at), y: yOf(axes, value) };
  const line = rows.map(({ at, value }) => spotOf(at, value));
  const beside = report.kind === "line" ? (report.beside?.points ?? []) : [];
  const softer = beside.map(([at, value]) => spotOf(at, value));
  return {
    under: (rectangle) =>
      crossings(line, rectangle, Math.max(0, bisectLeft(x, rectangle.left) - 1)) +
      crossings(softer, rectangle, 0) +
      (fan && isOnFan(fan, axes, rectangle) ? 1 : 0),
    heightAt: (at) => {
      const before = line[rows.findLastIndex((row) => row.at <= at && row.value !== null)];
      const after = line[rows.findIndex((row) => row.at >= at && row.value !== null)];
      if (!before || !after) return (before ?? after)?.y ?? null;
      // In a gap no line is drawn: the mark stands at the reading before it.
      if (before.x === after.x || gapAt(report, at)) return before.y;
      return before.y + ((xOf(axes, at) - before.x) / (after.x - before.x)) * (after.y - before.y);
    },
  };
}

function columnInk(rows: readonly Row[], axes: Axes): Ink {
  const columns = rows.flatMap(({ column }) => {
    const box = column && wholeBox(axes, column);
    return box ? { column, box } : [];
  });
  const boxes = columns.map(({ box: { x, y, width, height } }) => ({
    left: x,
    top: y,
    right: x + width,
    bottom: y + height,
  }));
  return {
    under: (rectangle) => boxes.filter((box) => overlap(box, rectangle)).length,
    heightAt: (at) => columns.find(({ column }) => column.from <= at && at < column.to)?.box.y ?? null,
  };
}

export function inkOf(report: ChartReport, rows: readonly Row[], axes: Axes): Ink {
  return report.kind === "line" ? lineInk(report, rows, axes) : columnInk(rows, axes);
}
