import { CsvError, parse } from "csv-parse";
import { through } from "./content.ts";
import { HistoryError } from "./record.ts";

export type CsvRow = { line: number; cells: string[] };

/** A cell larger than this is a quote that was never closed. */
const LARGEST_RECORD = 1024 * 1024;

/** Comma, semicolon or tab: whichever the header has most of. */
export function delimiterOf(header: string): "," | ";" | "\t" {
  const bare = header.replace(/"[^"]*"/g, "");
  const count = (sign: string) => bare.split(sign).length;
  if (count("\t") > count(",") && count("\t") > count(";")) return "\t";
  return count(";") > count(",") ? ";" : ",";
}

/** The rows of a CSV file, header included, as they are read. A quote that is never closed throws HistoryError. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<CsvRow> {
  const parser = through(
    chunks,
    parse({
      bom: true,
      delimiter,
      info: true,
      max_record_size: LARGEST_RECORD,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  try {
    for await (const row of parser) yield { line: row.info.lines, cells: row.record };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = `after ${error.records} good lines`;
    throw new HistoryError(
      `a quote ${place} is never closed, so the rest cannot be read; mend that line and import again`,
      { cause: error },
    );
  }
}
