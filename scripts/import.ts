import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { FORMATS, isFormat } from "#lib/history/format.ts";
import { type ImportReport, importHistory } from "#lib/history/import-history.ts";
import { importSource } from "#lib/history/source-name.ts";
import type { Host } from "#lib/model/host.ts";
import { openStore } from "#lib/store/sqlite.ts";
import { CommandError, configIn, hostNamed, progressOf, runCommand } from "./command.ts";
import { beginRevision, closeForsaken, closeRevision } from "./import/revisions.ts";
import { tellHistory } from "./tell-history.ts";

const HELP = `Restores a server's history from a file.

  npm run import -- DOMAIN FILE… [--format auto] [--source NAME] [--dry-run] [--data DIR]

The format is told by the content, packed with gzip or not:
${Object.entries(FORMATS)
  .map(([name, what]) => `  ${name.padEnd(18)} ${what}`)
  .join("\n")}

Of a file about several servers, our own exports included, only the lines of DOMAIN are taken. The same file again changes
nothing. What was polled wins over what is imported; a newer import replaces an older one, but an empty cell never a number.
Each line that cannot be used is told with its number and the reason.

  --format    auto, or one of the names above, to be refused if the file is something else
  --source    what to call the source of these points; by default the file's name
  --dry-run   say what would be added, changed and kept, and write nothing
  --data DIR  where the database is (default data, or MASTOBOARD_DATA)
`;

const OPTIONS = {
  format: { type: "string", default: "auto" },
  source: { type: "string" },
  "dry-run": { type: "boolean", default: false },
} as const;

/** A dry run where there is no database yet is done on one that is thrown away. */
function targetOf(file: string, dryRun: boolean): { file: string; remove: () => void } {
  if (!dryRun || existsSync(file)) return { file, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-"));
  return {
    file: join(folder, "dry-run.db"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const NAMES = {
  sample: "samples",
  attempt: "attempts",
  fact: "facts",
  activity: "activity answers",
  note: "notes",
  rule: "milestone rules",
  forecast: "forecasts",
  revision: "revisions",
};

function tellReport(file: string, host: Host, report: ImportReport, dryRun: boolean): void {
  const counted = Object.entries(report.outcomes).filter(
    ([, outcome]) => outcome.added + outcome.changed + outcome.kept > 0,
  );
  if (counted.length === 0) {
    const others = [...report.others].slice(0, 5).join(", ");
    const more = report.others.size > 5 ? `, and ${report.others.size - 5} more` : "";
    const cure = others ? `; it holds ${others}${more}: name one of them` : "";
    throw new CommandError(`${basename(file)} has nothing that can be used of ${host}${cure}`);
  }
  for (const [kind, { added, changed, kept }] of counted) {
    const name = NAMES[kind as keyof typeof NAMES];
    const rejected = kind === "sample" ? `, ${report.rejected} rejected` : "";
    const verb = dryRun ? "would be " : "";
    console.log(
      `${basename(file)} → ${host}: ${name} ${verb}${added} added, ${changed} changed, ${kept} kept${rejected}`,
    );
  }
}

await runCommand(HELP, OPTIONS, async ([domain, ...files], values) => {
  if (domain === undefined || files.length === 0) {
    throw new CommandError("say which server and which file: npm run import -- DOMAIN FILE");
  }
  const host = hostNamed(domain);
  const { format, source, data } = values;
  const dryRun = values["dry-run"];
  if (format !== "auto" && !isFormat(format)) {
    throw new CommandError(`--format is auto or one of ${Object.keys(FORMATS).join(", ")}, not "${format}"`);
  }
  // Before the database is opened, so that a slip of the pen leaves no empty one behind.
  for (const file of files) {
    const there = statSync(file, { throwIfNoEntry: false });
    if (!there) throw new CommandError(`${file}: there is no such file`);
    if (there.isDirectory()) throw new CommandError(`${file}: it is a folder, name a file in it`);
  }
  const config = configIn(data);
  const target = targetOf(config.databaseFile, dryRun);
  try {
    const store = await openStore(target.file);
    try {
      const subject = (!dryRun && config.subjects.find(({ id }) => id === host)) || null;
      if (subject) await closeForsaken(subject, store);
      const revising = await beginRevision(host, subject, importSource(source ?? files[0] ?? ""), store);
      for (const file of files) {
        const progress = progressOf("lines");
        const options = { host, source: importSource(source ?? file), now: Date.now() };
        const report = await importHistory(tellHistory(file, format, options), store, host, {
          dryRun,
          ...(revising && { revising }),
          onRejected: (line, reason) => console.error(`${basename(file)}: line ${line} rejected: ${reason}`),
          onProgress: progress,
        });
        tellReport(file, host, report, dryRun);
      }
      if (subject && revising) await closeRevision(subject, revising, store);
    } finally {
      await store.close();
    }
  } finally {
    target.remove();
  }
});
