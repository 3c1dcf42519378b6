import { statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { asStoreError, StoreError } from "./errors.ts";
import { makeFolder } from "./make-folder.ts";
import { migrate, refuseForeign, refuseOldSqlite, schemaVersion } from "./migrate.ts";
import { MIGRATIONS } from "./schema.ts";
import { createShortLog } from "./short-log.ts";

/** How long one process waits for another's transaction. */
const PATIENCE_MS = 5_000;

/** A way to the database that may have nothing behind it yet. */
export type Connection = {
  file: string;
  /** `null` while there is no database, or one that has no tables yet. Throws StoreError. */
  database(): Database.Database | null;
  close(): void;
};

export type WritableConnection = Omit<Connection, "database"> & {
  database(): Database.Database;
  /** To be called after each change. */
  keepLogShort(): void;
};

/**
 * Creates the folder and the database where they are missing and brings the schema up to date. Once another file stands
 * in its place, by a restore, it is used no more: what was written there would be lost. Throws StoreError.
 */
export function connectWriter(file: string): WritableConnection {
  try {
    makeFolder(dirname(file));
    const db = new Database(file, { timeout: PATIENCE_MS });
    try {
      refuseOldSqlite(sqliteVersion(db));
      refuseForeign(db, file, MIGRATIONS.length);
      db.pragma("journal_mode = WAL");
      // FULL: what was acknowledged survives a power cut. Measured at 0.3 ms a commit, and there are few.
      db.pragma("synchronous = FULL");
      db.pragma("foreign_keys = ON");
      migrate(db, file);
    } catch (error) {
      db.close();
      throw error;
    }
    const inode = inodeOf(file);
    const log = createShortLog(db, file, PATIENCE_MS);
    log.keepShort();
    return {
      file,
      database() {
        if (inodeOf(file) === inode) return db;
        throw new StoreError("replaced", `${file} was replaced or removed while it was in use: start again`);
      },
      keepLogShort: log.keepShort,
      close() {
        if (db.open) log.empty();
        db.close();
      },
    };
  } catch (error) {
    throw asStoreError(error, file);
  }
}

/**
 * Opens read-only at the first question and looks before each one whether the file is still the same, so that a database
 * that appears later, or is replaced by a restore, is seen at once. One of an older schema is read as it is, so that pages
 * and exports need not wait for the collector to bring it up to date. With `snapshot` everything is answered as it stood
 * at the first question.
 */
export function connectReader(
  file: string,
  {
    snapshot = false,
    patienceMs = PATIENCE_MS,
  }: { snapshot?: boolean; patienceMs?: number | undefined } = {},
): Connection {
  let open: { db: Database.Database; inode: number } | null = null;

  function close(): void {
    open?.db.close();
    open = null;
  }

  function database(): Database.Database | null {
    if (snapshot && open) return open.db;
    const inode = inodeOf(file);
    if (open && open.inode === inode) return open.db;
    close();
    if (inode === undefined) return null;
    const db = openReadOnly(file, snapshot, patienceMs);
    if (db) open = { db, inode };
    return db;
  }

  return { file, database, close };
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

function openReadOnly(file: string, snapshot: boolean, timeout: number): Database.Database | null {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout });
  let ready = false;
  try {
    refuseOldSqlite(sqliteVersion(db));
    const version = schemaVersion(db);
    if (version === 0) return null;
    refuseForeign(db, file, MIGRATIONS.length);
    if (snapshot) db.exec("BEGIN");
    ready = true;
    return db;
  } finally {
    if (!ready) db.close();
  }
}

export function sqliteVersion(db: Database.Database): string {
  return String(db.prepare("SELECT sqlite_version()").pluck().get());
}
