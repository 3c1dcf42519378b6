import { createWriteStream, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportText, recordsOf } from "#lib/history/export-history.ts";
import { importHistory } from "#lib/history/import-history.ts";
import type { Host } from "#lib/model/host.ts";
import { asStoreError } from "#lib/store/errors.ts";
import { openSnapshot, openStore } from "#lib/store/sqlite.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { CommandError, configIn, databaseKept, hostNamed, progressOf, runCommand } from "./command.ts";

const HELP = `Writes everything that is kept, in a form that import takes back without loss.

  npm run export -- [DOMAIN…] [--format csv|json|sqlite] [--out FILE] [--data DIR]

Samples with the reasons of their holes, every attempt, facts, answers of activity, notes, what the milestones' rules
said and when, every forecast that was issued, and what imports changed, of all servers or of those named, as they stood
at one moment. The same data always gives the same bytes. An export of several servers is one file; import takes one
server out of it at a time: npm run import -- DOMAIN FILE

CSV: one table. The column "record" says what a line is: sample, attempt, fact, activity, note, rule (of a milestone),
forecast or revision (as JSON); "time" is the slot of a sample or attempt, when a fact was first seen, when an answer was
generated, the moment of a note. Times are in UTC. A text that a spreadsheet would take for a formula has an apostrophe
before it, which import takes off again.

  --format    csv (default), json or sqlite
  --out FILE  where to (default: standard output; sqlite needs a file)
  --data DIR  where the database is (default data, or MASTOBOARD_DATA)
`;

const OPTIONS = { format: { type: "string", default: "csv" }, out: { type: "string" } } as const;

await runCommand(HELP, OPTIONS, async (domains, { data, format, out }) => {
  if (format !== "csv" && format !== "json" && format !== "sqlite") {
    throw new CommandError(`--format is csv, json or sqlite, not "${format}"`);
  }
  const file = databaseKept(configIn(data), "export");
  if (out !== undefined && resolve(out) === resolve(file)) {
    throw new CommandError(`${out} is the database itself: name another file`);
  }
  const reader = await openSnapshot(file);
  try {
    const hosts = await hostsFrom(reader, domains);
    if (format === "sqlite") await writeDatabase(reader, hosts, out);
    else await writeText(reader, hosts, format, out);
  } finally {
    await reader.close();
  }
});

async function hostsFrom(reader: StoreReader, domains: string[]): Promise<Host[]> {
  const known = await reader.instances();
  if (domains.length === 0) return known;
  return [...new Set(domains.map(hostNamed))].sort().map((host) => {
    if (known.includes(host)) return host;
    throw new CommandError(`nothing is kept of ${host}; known are ${known.join(", ") || "none yet"}`);
  });
}

async function writeText(
  reader: StoreReader,
  hosts: Host[],
  format: "csv" | "json",
  out: string | undefined,
): Promise<void> {
  const text = Readable.from(exportText(reader, hosts, format));
  if (out === undefined) {
    try {
      await pipeline(text, process.stdout);
    } catch (error) {
      // Whoever read the output has had enough of it, like head.
      if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
    }
    return;
  }
  await throughPart(out, (part) => pipeline(text, createWriteStream(part)));
}

async function writeDatabase(reader: StoreReader, hosts: Host[], out: string | undefined): Promise<void> {
  if (out === undefined) throw new CommandError("an SQLite export needs a file: --out FILE");
  await throughPart(out, async (part) => {
    const copy = await openStore(part);
    try {
      for (const host of hosts) {
        const told = numbered(recordsOf(reader, host));
        await importHistory(told, copy, host, {
          onRejected: () => undefined,
          onProgress: progressOf("records"),
        });
      }
    } finally {
      await copy.close();
    }
  });
}

async function* numbered<T>(records: AsyncIterable<T>): AsyncGenerator<{ line: number; record: T }> {
  let line = 0;
  for await (const record of records) yield { line: ++line, record };
}

/** Writes beside the file and puts it in its place once it is whole. */
async function throughPart(out: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${out}.part`;
  try {
    rmSync(part, { force: true });
    await write(part);
    renameSync(part, out);
  } catch (error) {
    rmSync(part, { force: true });
    throw asStoreError(error, out);
  }
}
