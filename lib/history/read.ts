import type { Instant } from "../model/instant.ts";
import { type Content, textOf } from "./content.ts";
import { csvRows } from "./csv.ts";
import { LARGEST_DAY, parseDayFile, tellDay } from "./day-file.ts";
import type { Format } from "./format.ts";
import { readOwnCsv } from "./own-csv.ts";
import { readOwnJson } from "./own-json.ts";
import { type Cells, tellOwnLines } from "./own-lines.ts";
import { HistoryError, type ReadOptions, type Told } from "./record.ts";
import { type Columns, columnsOf, tellRow } from "./table.ts";

export type File = { name: string; format: Exclude<Format, "sqlite">; delimiter: string; content: Content };

/** What each line of the file tells of one server. Throws HistoryError where the file cannot be read (further). */
export async function* tellFile(file: File, options: ReadOptions): AsyncGenerator<Told> {
  const { content, delimiter, format, name } = file;
  switch (format) {
    case "export-csv":
      yield* tellOwnLines(readOwnCsv(content.chunks, delimiter), options);
      return;
    case "export-json":
      yield* tellOwnJson(content, options);
      return;
    default:
      if (delimiter === "") yield* tellDayFile(content, name, options);
      else yield* tellTable(content, delimiter, options);
  }
}

async function* tellTable(content: Content, delimiter: string, options: ReadOptions): AsyncGenerator<Told> {
  let columns: Columns | null = null;
  const slots = new Map<Instant, number>();
  for await (const row of csvRows(content.chunks, delimiter)) {
    if (columns) yield tellRow(row, columns, options, slots);
    else columns = columnsOf(row.cells);
  }
}

async function* tellDayFile(content: Content, name: string, options: ReadOptions): AsyncGenerator<Told> {
  const unknown = `it is JSON, but neither our own export nor a day of fedistats with "usersByInstance"`;
  let json: unknown;
  try {
    json = JSON.parse(await textOf(content, LARGEST_DAY));
  } catch (error) {
    throw new HistoryError(`${unknown}, or it is cut off`, { cause: error });
  }
  const day = parseDayFile(json);
  if (!day) throw new HistoryError(unknown);
  yield* tellDay(day, name, options);
}

/** Lines that are no record at all are told as they come; the others go the way of the CSV's. */
async function* tellOwnJson(content: Content, options: ReadOptions): AsyncGenerator<Told> {
  const rejected: Told[] = [];
  async function* cells(): AsyncGenerator<{ line: number; cells: Cells }> {
    for await (const told of readOwnJson(content)) {
      if ("cells" in told) yield told;
      else rejected.push(told);
    }
  }
  yield* tellOwnLines(cells(), options);
  yield* rejected;
}
