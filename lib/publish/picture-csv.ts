import { exactly } from "../reports/activity-answers.ts";
import type { CountBody } from "../reports/count-picture.ts";
import type { PictureReport } from "../reports/picture.ts";
import { boundsOf, chartsOf, pointsOf, timeOf } from "./picture-points.ts";

/**
 * The points of a picture as a table: `time` in UTC and the metric; of columns `from`, `to`, the change (or the growth in
 * percent) and whether it is not complete; of a count the number where it is exact, and its bounds; of several metrics a
 * row for each. An empty cell: not known, never zero.
 */
export function pictureCsv(report: PictureReport): string {
  const [head, rows] = tableOf(report);
  return [head, ...rows, ""].join("\r\n");
}

function tableOf(report: PictureReport): [string, string[]] {
  if (report.body.kind === "counts") return countTable(report.body);
  const charts = chartsOf(report);
  const [only] = charts;
  if (report.body.kind === "multiples" || !only) {
    const rows = charts.flatMap(({ metric, chart }) =>
      pointsOf(chart).map(([at, value]) => `${timeOf(at)},${metric},${value ?? ""}`),
    );
    return ["time,metric,value", rows];
  }
  const { metric, chart } = only;
  if (chart.kind === "line") {
    return [`time,${metric}`, chart.points.map(([at, value]) => `${timeOf(at)},${value ?? ""}`)];
  }
  const rows = chart.columns.map(
    ({ from, to, value, partial }) =>
      `${timeOf(from)},${timeOf(to)},${value ?? ""},${partial ? "partial" : ""}`,
  );
  return [`from,to,${metric}_${chart.unit === "percent" ? "growth_percent" : "change"},state`, rows];
}

function countTable({ count, chart }: CountBody): [string, string[]] {
  const rows = chart.columns.map((column) => {
    const bounds = boundsOf(column);
    const numbers = [exactly(bounds), bounds.low, bounds.high].map((number) => number ?? "");
    return [timeOf(column.from), timeOf(column.to), ...numbers, column.partial ? "partial" : ""].join(",");
  });
  return [`from,to,${count},${count}_low,${count}_high,state`, rows];
}
