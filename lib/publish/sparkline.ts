import type { ChartColumn, ChartReport, LineChartReport } from "../reports/chart-report.ts";

const BARS = "▁▂▃▄▅▆▇█";
/** Nothing is known there: it must not look like little. */
const HOLE = "·";
const MOST_CELLS = 48;

/** A chart as a row of bars, from left to right: a line as it is drawn, of each column what is sure of it. */
export function sparkline(chart: ChartReport): string {
  const values = chart.kind === "line" ? cellsOf(chart) : chart.columns.map(sureOf);
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return "";
  const low = chart.kind === "line" ? Math.min(...known) : Math.min(0, ...known);
  const span = Math.max(...known) - low;
  const bar = (value: number) => BARS[Math.round(((value - low) / (span || 1)) * (BARS.length - 1))] ?? "";
  return values.map((value) => (value === null ? HOLE : bar(value))).join("");
}

/** Of what may be nothing or much, nothing is sure. */
const sureOf = ({ value, bounds }: ChartColumn) => (bounds?.low === 0 ? null : value);

/** The height of the drawn line in the middle of each cell. */
function cellsOf({ points, domain: [from, to] }: LineChartReport): (number | null)[] {
  const count = Math.max(1, Math.min(MOST_CELLS, points.length));
  const end = points.at(-1)?.[0] ?? to;
  const length = (Math.min(to, end) - from) / count;
  return Array.from({ length: count }, (_, cell) => {
    const [left, right] = [from + cell * length, from + (cell + 1) * length];
    const within = points.findLast(([at, value]) => at >= left && at <= right && value !== null);
    return within ? within[1] : heightAt(points, (left + right) / 2);
  });
}

function heightAt(points: LineChartReport["points"], at: number): number | null {
  const place = points.findIndex(([moment]) => moment > at);
  const [before, after] = [points[place - 1], points[place]];
  if (!before || !after || before[1] === null || after[1] === null) return null;
  return before[1] + ((at - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
}
