import { formatInstant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { SeriesRow } from "../reports/api.ts";

/**
 * One metric as a table for spreadsheets: `time` in UTC, the metric (an empty cell: not measured, never zero), `hole`
 * with the reason of an empty cell, `source`. Sources hold no comma or quote, so no cell needs quoting.
 */
export function seriesCsv(metric: PolledMetric, rows: SeriesRow[]): string {
  const lines = rows.map(
    ({ at, value, hole, source }) => `${formatInstant(at)},${value ?? ""},${hole ?? ""},${source}`,
  );
  return [`time,${metric},hole,source`, ...lines, ""].join("\r\n");
}
