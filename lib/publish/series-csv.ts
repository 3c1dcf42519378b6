import { formatInstant, type Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { type History, seriesOf } from "../model/sample.ts";
import { sliceSeries } from "../stats/series.ts";

/**
 * One metric as a table for spreadsheets: `time` in UTC, the metric (an empty cell: not measured, never zero), `hole`
 * with the reason of an empty cell, `source`. Sources hold no comma or quote, so no cell needs quoting.
 */
export function seriesCsv(history: History, metric: PolledMetric, [from, to]: [Instant, Instant]): string {
  const series = sliceSeries(seriesOf(history, metric), from, to);
  const lines = series.at.map((at, index) => {
    const value = series.value[index] ?? null;
    return `${formatInstant(at)},${value ?? ""},${series.holes.get(index) ?? ""},${series.source[index]}`;
  });
  return [`time,${metric},hole,source`, ...lines, ""].join("\r\n");
}
