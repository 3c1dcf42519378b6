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

type Reading = { metric: PolledMetric; now: Instant; onLeftOut: () => void };

/**
 * One metric of every server in a file, in one reading, where an import takes one server's history. Lines that an import
 * would reject are left out, and `onLeftOut` is called for each. Throws HistoryError where the file cannot be read or does not have the metric.
 */
export async function* tellValues(
  { content, delimiter, format, name }: File,
  metric: PolledMetric,
  now: Instant,
  onLeftOut: () => void,
): AsyncGenerator<ToldValue> {
  const reading = { metric, now, onLeftOut };
  if (format === "export-csv") yield* fromOwnLines(readOwnCsv(content.chunks, delimiter), reading);
  else if (format === "export-json") yield* fromOwnLines(readOwnJson(content), reading);
  else if (delimiter !== "") yield* fromTable(csvRows(content.chunks, delimiter), reading);
  else if (metric === "users") yield* fromDay(await textOf(content, LARGEST_DAY), name, reading);
  else throw new HistoryError(`a day of fedistats has users only, no ${metric}`);
}

async function* fromTable(rows: ReturnType<typeof csvRows>, reading: Reading): AsyncGenerator<ToldValue> {
  const { metric } = reading;
  let place: { time: number; domain: number | null; value: number } | null = null;
  for await (const { cells } of rows) {
    if (place) {
      const domain = place.domain === null ? "" : (cells[place.domain] ?? "");
      yield* valueIn(domain, cells[place.time], cells[place.value], reading);
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
  reading: Reading,
): AsyncGenerator<ToldValue> {
  for await (const line of lines) {
    if (!("cells" in line)) reading.onLeftOut();
    else if (line.cells.record === "sample") {
      const { domain = "", measured_at } = line.cells;
      yield* valueIn(domain, measured_at, line.cells[reading.metric], reading);
    }
  }
}

function* fromDay(text: string, name: string, reading: Reading): Generator<ToldValue> {
  const day = parseDayFile(JSON.parse(text));
  if (!day) throw new HistoryError(`it is JSON, but neither our own export nor a day of fedistats`);
  const date = dateOfDayFile(day, name);
  for (const [domain, users] of Object.entries(day.usersByInstance)) {
    yield* valueIn(domain, date, typeof users === "number" ? String(users) : "", reading);
  }
}

function* valueIn(
  domain: string,
  time = "",
  cell = "",
  { metric, now, onLeftOut }: Reading,
): Generator<ToldValue> {
  const at = parseMoment(time, now);
  const count = parseCell(metric, cell);
  if ("value" in at && "value" in count) {
    yield { domain: domain.trim().toLowerCase(), at: at.value, value: count.value };
  } else onLeftOut();
}
