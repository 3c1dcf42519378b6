import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { type Contents, checkBackup, isOurs } from "./check.ts";
import { sqliteVersion } from "./connection.ts";
import { asStoreError, StoreError } from "./errors.ts";
import { refuseForeign, refuseOldSqlite } from "./migrate.ts";
import { putInPlace } from "./put-in-place.ts";

const PATIENCE_MS = 10_000;

/**
 * Copies the database as it stands at one moment, while others write in it, checks the copy and only then gives it its
 * name; an earlier backup of that name is replaced. Throws StoreError, and then the name is as it was.
 */
export function backUp(file: string, target: string): Contents {
  const part = `${target}.${process.pid}.part`;
  try {
    refuseTarget(file, target);
    removeForsakenParts(target);
    copyInto(file, part);
    const contents = checkBackup(part, "quick_check");
    putInPlace(part, target);
    return contents;
  } catch (error) {
    removePart(part);
    throw asStoreError(error, target);
  }
}

/** What is copied is one transaction's view; what is in the write-ahead log is in it. */
export function copyInto(file: string, part: string): void {
  rmSync(part, { force: true });
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: PATIENCE_MS });
  try {
    refuseOldSqlite(sqliteVersion(db));
    refuseForeign(db, file, Number.POSITIVE_INFINITY);
    db.prepare("VACUUM INTO ?").run(part);
  } catch (error) {
    const told = asStoreError(error, file);
    // A full disk is the copy's trouble; everything else is the original's.
    throw told instanceof StoreError && told.kind === "disk-full" ? error : told;
  } finally {
    db.close();
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

/** With what SQLite may have put beside it. */
export function removePart(part: string): void {
  for (const suffix of ["", "-journal", "-wal", "-shm"]) rmSync(`${part}${suffix}`, { force: true });
}

/** Those that a backup or a restore left behind when it was killed. */
export function removeForsakenParts(target: string): void {
  const name = basename(target);
  for (const each of readdirSync(dirname(target))) {
    const pid = each.startsWith(`${name}.`)
      ? /^\.(\d+)(?:\.old)?\.part(?:-journal|-wal|-shm)?$/.exec(each.slice(name.length))?.[1]
      : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(target), each), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
