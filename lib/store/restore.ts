import { copyFileSync, existsSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { type Instant, SECOND } from "../model/instant.ts";
import { copyInto } from "./backup.ts";
import { type Contents, checkBackup } from "./check.ts";
import { verifyChecksum } from "./checksum.ts";
import { asStoreError, StoreError } from "./errors.ts";
import { COLLECTOR_LEASE, releaseLease, takeLease } from "./lease.ts";
import { makeFolder } from "./make-folder.ts";
import { takeSteps } from "./migrate.ts";
import { removeForsakenParts, removePart } from "./parts.ts";
import { putInPlace } from "./put-in-place.ts";
import { readGeneration } from "./questions.ts";

export type Restored = {
  contents: Contents;
  /** Whether a checksum stood beside the backup, and was right. */
  verified: boolean;
  /** Where the database that was replaced is now; `null` where there was none. */
  kept: string | null;
};

const PATIENCE_MS = 10_000;
/** Collectors that start meanwhile wait. No more than twice their own lease, or they would take it for one from the future. */
const RESTORE_MS = 25 * SECOND;

/**
 * Puts a backup in the database's place. The backup is checked first and brought to the newest schema; the old database
 * is kept beside the new one, with what was in its write-ahead log. Readers see the new file at their next question, and
 * its generation is above both, so that no page drawn before looks current.
 * Throws StoreError while a collector is at work and on a backup that cannot be used; nothing has been changed then.
 */
export function restore(backup: string, file: string, now: Instant): Restored {
  const verified = verifyChecksum(backup);
  const contents = checkBackup(backup);
  const part = `${file}.${process.pid}.part`;
  const kept = `${file}.before-restore-${new Date(now).toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
  if (existsSync(kept)) throw new StoreError("locked", `${kept} is there already: try again in a second`);
  try {
    makeFolder(dirname(file));
    removeForsakenParts(file);
    copyInto(backup, part);
    if (!existsSync(file)) {
      finish(part, contents.generation + 1);
      putInPlace(part, file);
      return { contents, verified, kept: null };
    }
    const isReadable = keepOld(file, kept, now, (generation) =>
      finish(part, Math.max(contents.generation, generation) + 1),
    );
    if (!isReadable) {
      keepAsItIs(file, kept);
      // More changes than any board makes outdo a generation that cannot be read any more.
      finish(part, contents.generation + now / SECOND);
      rmSync(`${file}-wal`, { force: true });
    }
    removeLog(file);
    putInPlace(part, file);
    return { contents, verified, kept };
  } catch (error) {
    for (const each of [part, oldPart(file), kept]) removePart(each);
    throw asStoreError(error, file);
  }
}

function oldPart(file: string): string {
  return `${file}.${process.pid}.old.part`;
}

/**
 * Copies the old database and empties its log into it, so that the file can go; what is to be done for its generation is
 * done meanwhile. `false` where it cannot be read.
 */
function keepOld(file: string, kept: string, now: Instant, meanwhile: (generation: number) => void): boolean {
  const owner = `restore-${process.pid}`;
  const db = new Database(file, { fileMustExist: true, timeout: PATIENCE_MS });
  try {
    if (!takeLease(db, COLLECTOR_LEASE, owner, now, RESTORE_MS)) throw collectorAtWork(file);
    try {
      const generation = readGeneration(db);
      copyInto(file, oldPart(file));
      meanwhile(generation);
      putInPlace(oldPart(file), kept);
      const [checkpoint] = db.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
      // An import or a note needs no right to collect; what it stored after the copy would be lost.
      if (checkpoint?.busy || readGeneration(db) !== generation) throw locked(file);
      return true;
    } catch (error) {
      if (!isUnreadable(error)) releaseLease(db, COLLECTOR_LEASE, owner);
      throw error;
    }
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return false;
  } finally {
    db.close();
  }
}

/** Damaged, or another program's: nothing of ours can be at work in it, and it is kept to the letter. */
function isUnreadable(error: unknown): boolean {
  const told = asStoreError(error, "");
  if (told instanceof StoreError) return told.kind === "damaged" || told.kind === "not-ours";
  return told instanceof Error && /^no such (table|column)/.test(told.message);
}

function keepAsItIs(file: string, kept: string): void {
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${kept}-wal`);
  copyFileSync(file, oldPart(file));
  putInPlace(oldPart(file), kept);
}

/** A log that stayed would be taken for the new database's. Nothing is lost with an empty one. */
function removeLog(file: string): void {
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw locked(file);
  for (const suffix of ["-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
}

/** Makes a copy ready for use. Whoever had the right to collect when the backup was made has it no more. */
function finish(part: string, generation: number): void {
  const db = new Database(part, { fileMustExist: true });
  try {
    takeSteps(db);
    db.pragma("journal_mode = WAL");
    db.prepare("DELETE FROM lease").run();
    db.prepare("UPDATE meta SET generation = ?").run(Math.floor(generation));
  } finally {
    db.close();
  }
}

function collectorAtWork(file: string): StoreError {
  return new StoreError(
    "locked",
    `A collector is at work on ${file}: stop npm start (Ctrl-C, or your service manager), wait half a minute if it was killed, then restore again`,
  );
}

function locked(file: string): StoreError {
  return new StoreError("locked", `${file} is being read or written: let that end, then restore again`);
}
