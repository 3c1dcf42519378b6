import type { Bounds } from "../model/activity.ts";
import { formatInstant, type Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { ChartColumn, ChartReport } from "../reports/chart-report.ts";
import type { PictureReport } from "../reports/picture.ts";

/** What a picture draws, line by line: `null` breaks a line, or stands for a column of which nothing is known. */
export type DrawnPoints = { metric: PolledMetric; chart: ChartReport };

/** The charts of a picture of metrics, each with its own; the usual one has one, that of a count none. */
export function chartsOf({ body }: PictureReport): DrawnPoints[] {
  if (body.kind === "counts") return [];
  if (body.kind === "chart") return [body];
  return body.multiples.flatMap(({ metric, chart }) => (chart ? [{ metric, chart }] : []));
}

/** Between what the number of a count's column lies: exactly its value, unless it has bounds. */
export function boundsOf({ value, bounds }: ChartColumn): Bounds {
  return bounds ?? { low: value ?? 0, high: value };
}

/** The times and values that are drawn, columns by their beginnings. */
export function pointsOf(chart: ChartReport): [Instant, number | null][] {
  return chart.kind === "line" ? chart.points : chart.columns.map(({ from, value }) => [from, value]);
}

/** The moment, to a second: what breaks a line lies between two readings, wherever that is. */
export const timeOf = (at: Instant): string => formatInstant(Math.round(at));
