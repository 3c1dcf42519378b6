import type { Instant } from "../model/instant.ts";
import type { ChartColumn, ChartGap, ChartReport } from "../reports/chart-report.ts";

/** One thing that a reader can point at: a reading, a column, or a place where nothing is known. */
export type Row = {
  at: Instant;
  value: number | null;
  /** A reading with none beside it: no line passes through it, so it needs a dot of its own. */
  lone: boolean;
  column: ChartColumn | null;
};

type Point = [Instant, number | null];

/** Where a gap holds no point of its own, one is put into its middle: a line must never cross it. */
function withGaps(points: readonly Point[], gaps: readonly ChartGap[]): Point[] {
  const breaks: Point[] = gaps
    .filter(({ from, to }) => !points.some(([at]) => at > from && at < to))
    .map(({ from, to }) => [(from + to) / 2, null]);
  return breaks.length === 0 ? [...points] : [...points, ...breaks].sort(([a], [b]) => a - b);
}

function rowOfColumn(column: ChartColumn): Row {
  return { at: (column.from + column.to) / 2, value: column.value, lone: false, column };
}

/** What the chart shows, from left to right, within its time axis. */
export function rowsOf(report: ChartReport): Row[] {
  const [from, to] = report.domain;
  if (report.kind === "columns") {
    return report.columns.filter((column) => column.to > from && column.from < to).map(rowOfColumn);
  }
  const points = withGaps(report.points, report.gaps).filter(([at]) => at >= from && at <= to);
  const known = (index: number) => (points[index]?.[1] ?? null) !== null;
  return points.map(([at, value], index) => ({
    at,
    value,
    lone: known(index) && !known(index - 1) && !known(index + 1),
    column: null,
  }));
}

/** The gap that a moment lies in, its edges excluded: those were read. */
export function gapAt(report: ChartReport, at: Instant): ChartGap | null {
  return report.gaps.find(({ from, to }) => at > from && at < to) ?? null;
}
