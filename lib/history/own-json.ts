import { z } from "zod";
import { type Content, linesOf, textOf } from "./content.ts";
import type { Line } from "./own-columns.ts";
import type { Cells } from "./own-lines.ts";
import { parseJson } from "./parse-json.ts";
import { HistoryError } from "./record.ts";

const VERSION = 1;

/** One record a line, so that neither writing nor reading needs the whole in memory; together they are one JSON document. */
export const JSON_START = `{"mastoboard":"history","version":${VERSION},"records":[`;
export const JSON_END = "\n]}\n";

export function jsonLine(line: Line, first: boolean): string {
  return `${first ? "\n" : ",\n"}${JSON.stringify(line)}`;
}

export function isOwnJson(head: string): boolean {
  return /^\s*\{\s*"mastoboard"\s*:\s*"history"/.test(head);
}

const record = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const document = z.object({ version: z.number(), records: z.array(z.unknown()) });

/** JSON that somebody has laid out anew is read at once, up to this size. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** The lines of our own export as JSON. Throws HistoryError where it is cut off, or of a newer version. */
export async function* readOwnJson(
  content: Content,
): AsyncGenerator<{ line: number; cells: Cells } | { line: number; rejected: string }> {
  const asWritten = content.head.toString("utf8", 0, JSON_START.length + 1).trimEnd() === JSON_START;
  if (!asWritten) {
    yield* readWhole(content);
    return;
  }
  let ended = false;
  for await (const [line, text] of linesOf(content.chunks)) {
    if (line === 1 || text.trim() === "") continue;
    if (text.trim() === "]}") ended = true;
    else yield { line, ...cellsOf(parseJson(text.replace(/,\s*$/, ""))) };
  }
  if (!ended) throw new HistoryError("it is cut off before its end; export it again and import the new file");
}

async function* readWhole(
  content: Content,
): AsyncGenerator<{ line: number } & ({ cells: Cells } | { rejected: string })> {
  const parsed = document.safeParse(parseJson(await textOf(content, LARGEST_DOCUMENT)));
  if (!parsed.success) throw new HistoryError("it is cut off or not complete; export it again");
  if (parsed.data.version > VERSION) {
    throw new HistoryError(
      `it was written by a newer Mastoboard (version ${parsed.data.version}): update this one`,
    );
  }
  for (const [index, json] of parsed.data.records.entries()) yield { line: index + 1, ...cellsOf(json) };
}

function cellsOf(json: unknown): { cells: Cells } | { rejected: string } {
  const parsed = record.safeParse(json);
  if (!parsed.success) return { rejected: "it is not a record" };
  const cells = Object.entries(parsed.data).map(([name, value]) => [
    name,
    value === null ? "" : String(value),
  ]);
  return { cells: Object.fromEntries(cells) };
}
