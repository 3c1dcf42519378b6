import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Content, contentOf } from "#lib/history/content.ts";
import { recordsOf } from "#lib/history/export-history.ts";
import { type Format, formatOf } from "#lib/history/format.ts";
import { tellFile } from "#lib/history/read.ts";
import { HistoryError, type ReadOptions, type Told } from "#lib/history/record.ts";
import { openSnapshot } from "#lib/store/sqlite.ts";

const TABLES: Format[] = ["mastodon_timeline", "fedistats", "usercount", "csv"];

/** What a file tells of one server, whatever its format. Throws HistoryError, naming the file and the cure. */
export async function* tellHistory(
  path: string,
  wanted: Format | "auto",
  options: ReadOptions,
): AsyncGenerator<Told> {
  try {
    const content = await contentOf(createReadStream(path));
    const { format, delimiter } = formatOf(content.head);
    // Tables differ only in what their columns are called, so one may be read as another.
    const fits =
      wanted === "auto" || wanted === format || [wanted, format].every((one) => TABLES.includes(one));
    if (!fits) throw new HistoryError(`it is ${format}, not ${wanted}: leave --format out`);
    if (format === "sqlite") yield* tellDatabase(content, options);
    else yield* tellFile({ name: basename(path), format, delimiter, content }, options);
  } catch (error) {
    throw toldOf(path, error);
  }
}

/** SQLite reads files only, so what may have been packed is unpacked beside. */
async function* tellDatabase(content: Content, { host }: ReadOptions): AsyncGenerator<Told> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-"));
  const file = join(folder, "copy.db");
  try {
    await pipeline(content.chunks, createWriteStream(file));
    const reader = await openSnapshot(file);
    try {
      let line = 0;
      for (const other of await reader.instances()) if (other !== host) yield { line, other };
      for await (const record of recordsOf(reader, host)) yield { line: ++line, record };
    } finally {
      await reader.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const TROUBLES: Record<string, string> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EISDIR: "it is a folder, name a file in it",
  Z_BUF_ERROR: "it is packed and cut off before its end: fetch or pack it again",
  Z_DATA_ERROR: "it is packed and damaged: fetch or pack it again",
};

function toldOf(path: string, error: unknown): unknown {
  if (error instanceof HistoryError) return new HistoryError(`${path}: ${error.message}`, { cause: error });
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const trouble = TROUBLES[code];
  return trouble ? new HistoryError(`${path}: ${trouble}`, { cause: error }) : error;
}
