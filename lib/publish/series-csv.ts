import { csvCell, guard } from "../model/csv-cell.ts";
import { formatInstant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { SeriesRow } from "../reports/api.ts";

/**
 * One metric as a table for spreadsheets: `time` in UTC, the metric (an empty cell: not measured, never zero), `hole`
 * with the reason of an empty cell, `source`; of a suspicious reading `said`, what the server said, and `mark`, why it is
 * suspicious and whether it counts by now: `halving open`, `halving confirmed`, `halving trusted`.
 */
export function seriesCsv(metric: PolledMetric, rows: SeriesRow[]): string {
  const lines = rows.map(
    ({ at, value, hole, source, said, mark }) =>
      `${formatInstant(at)},${value ?? ""},${hole ?? ""},${csvCell(guard(source))},${said ?? ""},${markCell(mark)}`,
  );
  return [`time,${metric},hole,source,said,mark`, ...lines, ""].join("\r\n");
}

function markCell(mark: SeriesRow["mark"]): string {
  return mark ? `${mark.evidence.kind} ${mark.standing}` : "";
}
