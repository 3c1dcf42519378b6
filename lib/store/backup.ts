import { rmSync, statSync, writeFileSync } from "node:fs";
import Database from "better-sqlite3";
import { type Contents, checkBackup, isOurs } from "./check.ts";
import { checksumFileOf, checksumLine } from "./checksum.ts";
import { sqliteVersion } from "./connection.ts";
import { asStoreError, StoreError } from "./errors.ts";
import { refuseForeign, refuseOldSqlite } from "./migrate.ts";
import { removeForsakenParts, removePart } from "./parts.ts";
import { putInPlace } from "./put-in-place.ts";
import { MIGRATIONS } from "./schema.ts";

const PATIENCE_MS = 10_000;

/**
 * Copies the database as it stands at one moment, while others write in it, checks the copy and only then gives it its
 * name, with its checksum beside it; an earlier backup of that name is replaced. Throws StoreError, and then the file of
 * that name is as it was.
 */
export function backUp(file: string, target: string): Contents {
  try {
    refuseTarget(file, target);
    removeForsakenParts(target);
    return copyChecked(file, target);
  } catch (error) {
    throw asStoreError(error, target);
  }
}

function copyChecked(file: string, target: string): Contents {
  const part = `${target}.${process.pid}.part`;
  try {
    copyInto(file, part, MIGRATIONS.length);
    const contents = checkBackup(part, "quick_check");
    putBothInPlace(part, target);
    return contents;
  } catch (error) {
    removePart(part);
    throw error;
  }
}

/** Whatever befalls us between, no checksum stands beside a backup that it is not of; at worst there is none. */
function putBothInPlace(part: string, target: string): void {
  const checksum = `${part}-sha256`;
  writeFileSync(checksum, checksumLine(part, target));
  rmSync(checksumFileOf(target), { force: true });
  putInPlace(part, target);
  putInPlace(checksum, checksumFileOf(target));
}

/** What is copied is one transaction's view; what is in the write-ahead log is in it. `known`: the newest schema that is copied. */
export function copyInto(file: string, part: string, known = Number.POSITIVE_INFINITY): void {
  rmSync(part, { force: true });
  const db = openToCopy(file, known);
  try {
    db.prepare("VACUUM INTO ?").run(part);
  } catch (error) {
    const told = asStoreError(error, file);
    // What cannot be written is the copy's trouble; everything else is the original's.
    throw told instanceof StoreError && /^(disk-full|not-writable)$/.test(told.kind) ? error : told;
  } finally {
    db.close();
  }
}

function openToCopy(file: string, known: number): Database.Database {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true, timeout: PATIENCE_MS });
    try {
      refuseOldSqlite(sqliteVersion(db));
      refuseForeign(db, file, known);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw asStoreError(error, file);
  }
}

function refuseTarget(file: string, target: string): void {
  const there = statSync(target, { throwIfNoEntry: false });
  if (!there) return;
  const refuse = (why: string) => {
    throw new StoreError("not-ours", `${target} ${why}: name another file`);
  };
  if (there.isDirectory()) refuse("is a folder");
  if (there.ino === statSync(file).ino) refuse("is the database itself");
  if (statSync(`${target}-wal`, { throwIfNoEntry: false })) refuse("is a database in use");
  if (!isOurs(target)) refuse("is there already and is no backup of ours");
}
