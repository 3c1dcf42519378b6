import type { Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { parseCell, parseMoment } from "./cell.ts";
import { textOf } from "./content.ts";
import { csvRows } from "./csv.ts";
import { dateOfDayFile, LARGEST_DAY, parseDayFile } from "./day-file.ts";
import { readOwnCsv } from "./own-csv.ts";
import { readOwnJson } from "./own-json.ts";
import type { Cells } from "./own-lines.ts";
import type { File } from "./read.ts";
import { HistoryError } from "./record.ts";
import { columnsOf } from "./table.ts";

/** What a file tells of one metric of any server. `domain` is empty where the file is about one and does not name it. */
export type ToldValue = { domain: string; at: Instant; value: number | null };

/**
 * One metric of every server in a file, in one reading, where an import takes one server's history. Lines that an import
 * would reject are left out. Throws HistoryError where the file cannot be read or does not have the metric.
 */
export async function* tellValues(
  { content, delimiter, format, name }: File,
  metric: PolledMetric,
  now: Instant,
): AsyncGenerator<ToldValue> {
  if (format === "export-csv") yield* fromOwnLines(readOwnCsv(content.chunks, delimiter), metric, now);
  else if (format === "export-json") yield* fromOwnLines(readOwnJson(content), metric, now);
  else if (delimiter !== "") yield* fromTable(csvRows(content.chunks, delimiter), metric, now);
  else if (metric === "users") yield* fromDay(await textOf(content, LARGEST_DAY), name, now);
  else throw new HistoryError(`a day of fedistats has users only, no ${metric}`);
}

async function* fromTable(
  rows: ReturnType<typeof csvRows>,
  metric: PolledMetric,
  now: Instant,
): AsyncGenerator<ToldValue> {
  let place: { time: number; domain: number | null; value: number } | null = null;
  for await (const { cells } of rows) {
    if (place) {
      const domain = place.domain === null ? "" : (cells[place.domain] ?? "");
      yield* valueIn(domain, cells[place.time], cells[place.value], metric, now);
      continue;
    }
    const { time, domain, metrics } = columnsOf(cells);
    const value = metrics[metric];
    if (value === undefined) {
      throw new HistoryError(`there is no column of ${metric}; it has ${Object.keys(metrics).join(", ")}`);
    }
    place = { time, domain, value };
  }
}

async function* fromOwnLines(
  lines: AsyncIterable<{ cells: Cells } | { rejected: string }>,
  metric: PolledMetric,
  now: Instant,
): AsyncGenerator<ToldValue> {
  for await (const line of lines) {
    if (!("cells" in line) || line.cells.record !== "sample") continue;
    const { domain = "", measured_at } = line.cells;
    yield* valueIn(domain, measured_at, line.cells[metric], metric, now);
  }
}

function* fromDay(text: string, name: string, now: Instant): Generator<ToldValue> {
  const day = parseDayFile(JSON.parse(text));
  if (!day) throw new HistoryError(`it is JSON, but neither our own export nor a day of fedistats`);
  const date = dateOfDayFile(day, name);
  for (const [domain, users] of Object.entries(day.usersByInstance)) {
    yield* valueIn(domain, date, typeof users === "number" ? String(users) : "", "users", now);
  }
}

function* valueIn(
  domain: string,
  time = "",
  cell = "",
  metric: PolledMetric,
  now: Instant,
): Generator<ToldValue> {
  const at = parseMoment(time, now);
  const count = parseCell(metric, cell);
  if ("value" in at && "value" in count) {
    yield { domain: domain.trim().toLowerCase(), at: at.value, value: count.value };
  }
}
