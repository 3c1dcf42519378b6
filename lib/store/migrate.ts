import type { Database } from "better-sqlite3";
import { StoreError } from "./errors.ts";
import { removeForsakenParts, removePart } from "./parts.ts";
import { prepared } from "./prepared.ts";
import { putInPlace } from "./put-in-place.ts";
import { APPLICATION_ID, MIGRATIONS } from "./schema.ts";

/** Older ones can corrupt a database that one process writes and another reads (the WAL-reset bug, 3.7.0 to 3.51.2). */
const OLDEST_SQLITE = [3, 51, 3];

/** Throws StoreError for an SQLite that is too old to be trusted with a shared database. */
export function refuseOldSqlite(version: string): void {
  const parts = version.split(".").map(Number);
  const differs = OLDEST_SQLITE.findIndex((part, i) => part !== parts[i]);
  if (differs === -1 || (parts[differs] ?? 0) > (OLDEST_SQLITE[differs] ?? 0)) return;
  const cure = "install the packages again with: npm ci";
  throw new StoreError(
    "old-sqlite",
    `SQLite ${version} can damage shared databases, ${OLDEST_SQLITE.join(".")} or later is needed: ${cure}`,
  );
}

export function schemaVersion(db: Database): number {
  return Number(prepared(db, "PRAGMA user_version").pluck().get());
}

/** Throws StoreError where the database is another program's or a newer Mastoboard's. */
export function refuseForeign(db: Database, file: string, known: number): void {
  const version = schemaVersion(db);
  const isEmpty = version === 0 && db.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
  if (!isEmpty && db.pragma("application_id", { simple: true }) !== APPLICATION_ID) {
    throw new StoreError("not-ours", `${file} is another program's database: name another --data folder`);
  }
  if (version > known) {
    throw new StoreError(
      "newer-schema",
      `${file} was written by a newer Mastoboard (schema ${version}, this one knows ${known}): update Mastoboard`,
    );
  }
}

/**
 * Brings the database to the newest schema, each step in one transaction. Before the first step a database that has
 * data is copied to `<file>.before-<step>`. Safe when several processes do it at once.
 */
export function migrate(db: Database, file: string, migrations: readonly string[] = MIGRATIONS): void {
  refuseForeign(db, file, migrations.length);
  const version = schemaVersion(db);
  if (version > 0 && version < migrations.length) copyBefore(db, `${file}.before-${version + 1}`);
  takeSteps(db, migrations);
}

/** Takes the steps that are still to be taken, without a copy before. */
export function takeSteps(db: Database, migrations: readonly string[] = MIGRATIONS): void {
  for (const [index, sql] of migrations.entries()) {
    const step = db.transaction(() => {
      // Asked again inside the transaction: another process may have taken this step meanwhile.
      if (schemaVersion(db) !== index) return;
      db.exec(sql);
      db.pragma(`user_version = ${index + 1}`);
      db.pragma(`application_id = ${APPLICATION_ID}`);
    });
    if (schemaVersion(db) === index) step.immediate();
  }
}

function copyBefore(db: Database, copy: string): void {
  const hasData = db.prepare("SELECT 1 FROM instance LIMIT 1").get() !== undefined;
  if (!hasData) return;
  const part = `${copy}.${process.pid}.part`;
  removeForsakenParts(copy);
  removePart(part);
  db.prepare("VACUUM INTO ?").run(part);
  putInPlace(part, copy);
}
