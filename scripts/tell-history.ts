import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Content, contentOf } from "#lib/history/content.ts";
import { recordsOf } from "#lib/history/export-history.ts";
import { type Format, formatOf } from "#lib/history/format.ts";
import { tellFile } from "#lib/history/read.ts";
import { HistoryError, type ReadOptions, type Told } from "#lib/history/record.ts";
import { type ToldValue, tellValues } from "#lib/history/values.ts";
import type { Host } from "#lib/model/host.ts";
import type { Instant } from "#lib/model/instant.ts";
import type { PolledMetric } from "#lib/model/metric.ts";
import { seriesOf } from "#lib/model/sample.ts";
import { openSnapshot } from "#lib/store/sqlite.ts";
import type { StoreReader } from "#lib/store/store.ts";

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
    if (format === "sqlite") yield* inDatabase(content, (reader) => recordsIn(reader, options.host));
    else yield* tellFile({ name: basename(path), format, delimiter, content }, options);
  } catch (error) {
    throw toldOf(path, error);
  }
}

/** One metric of every server in a file, whatever its format; lines that cannot be used are counted by `onLeftOut`. Throws HistoryError, naming the file and the cure. */
export async function* tellAllValues(
  path: string,
  metric: PolledMetric,
  now: Instant,
  onLeftOut: () => void,
): AsyncGenerator<ToldValue> {
  try {
    const content = await contentOf(createReadStream(path));
    const { format, delimiter } = formatOf(content.head);
    if (format === "sqlite") yield* inDatabase(content, (reader) => valuesIn(reader, metric));
    else yield* tellValues({ name: basename(path), format, delimiter, content }, metric, now, onLeftOut);
  } catch (error) {
    throw toldOf(path, error);
  }
}

/** SQLite reads files only, so what may have been packed is unpacked beside. */
async function* inDatabase<T>(
  content: Content,
  read: (reader: StoreReader) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-"));
  const file = join(folder, "copy.db");
  try {
    await pipeline(content.chunks, createWriteStream(file));
    const reader = await openSnapshot(file);
    try {
      yield* read(reader);
    } finally {
      await reader.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* recordsIn(reader: StoreReader, host: Host): AsyncGenerator<Told> {
  let line = 0;
  for (const other of await reader.instances()) if (other !== host) yield { line, other };
  for await (const record of recordsOf(reader, host)) yield { line: ++line, record };
}

async function* valuesIn(reader: StoreReader, metric: PolledMetric): AsyncGenerator<ToldValue> {
  for (const domain of await reader.instances()) {
    const { at, value } = seriesOf(await reader.history(domain), metric);
    for (const [row, moment] of at.entries()) yield { domain, at: moment, value: value[row] ?? null };
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
