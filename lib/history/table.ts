import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import type { Value } from "../model/reading.ts";
import { parseCell, parseMoment } from "./cell.ts";
import type { CsvRow } from "./csv.ts";
import { HistoryError, type ReadOptions, type Told } from "./record.ts";

/** Which column holds what. */
export type Columns = { time: number; domain: number | null; metrics: Partial<Record<PolledMetric, number>> };

/** What others call it, in the order of preference. */
const TIME =
  "measured_at updated_at timestamp datetime date_time time date day fetched_at created_at at".split(" ");
const DOMAIN = "domain instance host hostname server".split(" ");
const METRIC: Record<PolledMetric, string[]> = {
  users:
    "users user_count usercount users_total total_users accounts account_count registered_users users_count".split(
      " ",
    ),
  active: "active active_month active_users mau activemonth users_active_month monthly_active_users".split(
    " ",
  ),
  posts:
    "posts statuses status_count statuses_count toots toot_count tootscount local_posts localposts post_count".split(
      " ",
    ),
  servers:
    "servers domain_count domains peers instances instance_count instancecount connections server_count".split(
      " ",
    ),
};

/** Finds the columns by their names. Throws HistoryError where there is no time or no number to import. */
export function columnsOf(header: string[]): Columns {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_"),
  );
  const find = (wanted: string[]) =>
    wanted.map((name) => names.indexOf(name)).find((index) => index >= 0) ?? null;
  const seen = `its first line is "${header.join(",").slice(0, 80)}"`;
  const time = find(TIME);
  if (time === null) {
    throw new HistoryError(
      `there is no column of times: ${seen}; name one "time" (or ${TIME.slice(0, 3).join(", ")}, …)`,
    );
  }
  const metrics: Columns["metrics"] = {};
  for (const metric of POLLED_METRICS) {
    const column = find(METRIC[metric]);
    if (column !== null) metrics[metric] = column;
  }
  if (Object.keys(metrics).length === 0) {
    throw new HistoryError(`there is no column of numbers: ${seen}; name them ${POLLED_METRICS.join(", ")}`);
  }
  return { time, domain: find(DOMAIN), metrics };
}

/** A row as a sample. One slot has one sample: `slots` remembers at which line each was told. */
export function tellRow(
  { line, cells }: CsvRow,
  columns: Columns,
  { host, source, now }: ReadOptions,
  slots: Map<Instant, number>,
): Told {
  const cell = (column: number) => cells[column] ?? "";
  if (columns.domain !== null && !isSame(cell(columns.domain), host)) {
    return { line, other: cell(columns.domain).trim() };
  }
  const last = Math.max(columns.time, ...Object.values(columns.metrics));
  if (cells.length <= last) return { line, rejected: `it ends after ${cells.length} of ${last + 1} cells` };
  const time = parseMoment(cell(columns.time), now);
  if ("reason" in time) return { line, rejected: time.reason };
  const values: Record<PolledMetric, Value> = { ...NOTHING };
  for (const metric of POLLED_METRICS) {
    const column = columns.metrics[metric];
    if (column === undefined) continue;
    const count = parseCell(metric, cell(column));
    if ("reason" in count) return { line, rejected: count.reason };
    values[metric] = count.value ?? "not-in-source";
  }
  const at = time.value;
  const before = slots.get(at);
  if (before !== undefined) return { line, rejected: `its time is a duplicate of line ${before}` };
  slots.set(at, line);
  return { line, record: { kind: "sample", sample: { slot: at, measuredAt: at, source, values } } };
}

const NOTHING: Record<PolledMetric, Value> = {
  users: "not-in-source",
  active: "not-in-source",
  posts: "not-in-source",
  servers: "not-in-source",
};

function isSame(text: string, host: Host): boolean {
  return text === host || text.trim().toLowerCase() === host;
}
