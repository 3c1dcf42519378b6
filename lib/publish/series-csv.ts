import { formatInstant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { SeriesRow } from "../reports/api.ts";

/**
 * One metric as a table for spreadsheets: `time` in UTC, the metric (an empty cell: not measured, never zero), `hole`
 * with the reason of an empty cell, `source`.
 */
export function seriesCsv(metric: PolledMetric, rows: SeriesRow[]): string {
  const lines = rows.map(
    ({ at, value, hole, source }) => `${formatInstant(at)},${value ?? ""},${hole ?? ""},${quoted(source)}`,
  );
  return [`time,${metric},hole,source`, ...lines, ""].join("\r\n");
}

/** Sources that we name need no quotes; one in an export that somebody has edited may. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
