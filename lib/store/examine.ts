import { statSync } from "node:fs";
import Database from "better-sqlite3";
import type { Instant } from "../model/instant.ts";
import { findDamage } from "./check.ts";
import { sqliteVersion } from "./connection.ts";
import { asStoreError } from "./errors.ts";
import { COLLECTOR_LEASE, leaseUntil } from "./lease.ts";
import { refuseForeign, refuseOldSqlite, schemaVersion } from "./migrate.ts";
import { MIGRATIONS } from "./schema.ts";

export type Examined = {
  sqlite: string;
  schema: number;
  /** Its schema is older than ours; the next start brings it up to date. */
  isOlder: boolean;
  damage: string | null;
  bytes: number;
  /** Of the write-ahead log, which grows while something reads without end. */
  logBytes: number;
  /** When the right to collect runs out, or ran out with nobody to renew it; `null` where it was given back. */
  leaseUntil: Instant | null;
};

/** Looks a database over without changing anything. Throws StoreError where it cannot be used at all. */
export function examine(file: string): Examined {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      const sqlite = sqliteVersion(db);
      refuseOldSqlite(sqlite);
      refuseForeign(db, file, MIGRATIONS.length);
      const schema = schemaVersion(db);
      return {
        sqlite,
        schema,
        isOlder: schema < MIGRATIONS.length,
        damage: findDamage(db, "quick_check"),
        bytes: statSync(file).size,
        logBytes: statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0,
        leaseUntil: schema > 0 ? leaseUntil(db, COLLECTOR_LEASE) : null,
      };
    } finally {
      db.close();
    }
  } catch (error) {
    throw asStoreError(error, file);
  }
}
