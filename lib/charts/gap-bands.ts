import type { ChartReport } from "../reports/chart-report.ts";
import type { Row } from "./rows.ts";
import { type Axes, tenth, xOf, yOf } from "./scales.ts";

export type GapBand = { x: number; y: number; width: number; height: number };

/** Narrower than this a band is not seen. */
const LEAST_WIDTH = 3;
/** A band reaches a little above the data on both its sides. */
const ABOVE = 18;

type Hole = { from: number; to: number };

/** Columns without a value are holes too: nothing there would read as zero. */
function holesOf(report: ChartReport): Hole[] {
  if (report.kind === "line") return report.gaps;
  const holes: Hole[] = [...report.gaps];
  for (const { from, to, value } of report.columns) {
    const known = value !== null || holes.some((hole) => hole.from < to && from < hole.to);
    if (!known) holes.push({ from, to });
  }
  return holes;
}

/** The hatched bands where nothing is known, from the foot of the chart to a little above the data beside them. */
export function gapBands(report: ChartReport, rows: readonly Row[], axes: Axes): GapBand[] {
  const [start, end] = axes.time;
  return holesOf(report)
    .filter(({ from, to }) => to > start && from < end)
    .map(({ from, to }) => {
      const left = xOf(axes, Math.max(from, start));
      const right = xOf(axes, Math.min(to, end));
      const width = Math.max(LEAST_WIDTH, right - left);
      const beside = [
        rows.findLast((row) => row.at <= from && row.value !== null),
        rows.find((row) => row.at >= to && row.value !== null),
      ].flatMap((row) => (row?.value == null ? [] : [yOf(axes, row.value)]));
      const top =
        report.kind === "columns" || beside.length === 0
          ? axes.plot.top
          : Math.max(axes.plot.top, Math.min(...beside) - ABOVE);
      return {
        x: tenth(Math.min(left - (width - (right - left)) / 2, axes.plot.right - width)),
        y: tenth(top),
        width: tenth(width),
        height: tenth(axes.plot.bottom - top),
      };
    });
}
