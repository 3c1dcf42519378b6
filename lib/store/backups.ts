import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatInstant, type Instant, parseInstant } from "../model/instant.ts";
import { checksumFileOf } from "./checksum.ts";
import { removeForsakenParts } from "./parts.ts";

export type KeptBackup = { file: string; at: Instant };

/** `mastoboard-2026-11-22T02-15-00Z.db`, with what a copy that was broken off left of it. */
const NAME = /^(mastoboard-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.db)(\.\d+\.part.*)?$/;

export function nameOfBackup(at: Instant): string {
  return `mastoboard-${formatInstant(at).replaceAll(":", "-")}.db`;
}

function momentIn(name: string): Instant | null {
  const [day, time] = name.split("T");
  return parseInstant(`${day}T${time?.replaceAll("-", ":")}`);
}

/** The scheduled backups in a folder, newest first; empty where there is no such folder. What others put there is not seen. */
export function backupsIn(folder: string): KeptBackup[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .flatMap((each) => {
      const [, file = "", moment = "", part] = NAME.exec(each) ?? [];
      const at = part === undefined ? momentIn(moment) : null;
      return at === null ? [] : [{ file: join(folder, file), at }];
    })
    .sort((a, b) => b.at - a.at);
}

/** Makes the folder, but nothing above it: a disk that is not mounted must not be mistaken for an empty one. */
export function makeBackupFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(folder);
}

/**
 * Removes the oldest scheduled backups with their checksums, so that `keep` remain, and what copies that were broken off
 * left behind. Those of a moment still to come, by a clock that was wrong, go first.
 */
export function removeOldBackups(folder: string, keep: number, now: Instant): void {
  const all = backupsIn(folder);
  const order = [...all.filter(({ at }) => at <= now), ...all.filter(({ at }) => at > now)];
  for (const { file } of order.slice(keep)) {
    rmSync(checksumFileOf(file), { force: true });
    rmSync(file);
  }
  for (const each of readdirSync(folder)) {
    const [, file, , part] = NAME.exec(each) ?? [];
    if (file !== undefined && part !== undefined) removeForsakenParts(join(folder, file));
  }
}
