import { csvCell, guard, unguard } from "../model/csv-cell.ts";
import { csvRows } from "./csv.ts";
import { COLUMNS, type Column, FREE_TEXTS, type Line } from "./own-columns.ts";
import type { Cells } from "./own-lines.ts";
import { HistoryError } from "./record.ts";

export const CSV_HEADER = `${COLUMNS.join(",")}\n`;

export function csvLine(line: Line): string {
  const cells = COLUMNS.map((column) => {
    const value = line[column];
    if (value === null || value === undefined) return "";
    return csvCell(FREE_TEXTS.has(column) ? guard(String(value)) : String(value));
  });
  return `${cells.join(",")}\n`;
}

/** Whether a header is that of our own export; a spreadsheet may have put its columns in another order. */
export function isOwnHeader(names: string[]): boolean {
  return (["record", "domain", "time", "source", "measured_at"] as const).every((name) =>
    names.includes(name),
  );
}

/** The lines of our own export as CSV. */
export async function* readOwnCsv(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<{ line: number; cells: Cells }> {
  let columns: (Column | null)[] | null = null;
  for await (const { line, cells } of csvRows(chunks, delimiter)) {
    if (!columns) {
      columns = cells.map((name) => COLUMNS.find((column) => column === name.trim()) ?? null);
      if (!columns.includes("record"))
        throw new HistoryError('there is no column "record" in its first line');
      continue;
    }
    const named: Cells = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (column && cell) named[column] = FREE_TEXTS.has(column) ? unguard(cell) : cell;
    }
    yield { line, cells: named };
  }
}
