import { closeSync, openSync, readSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import { asStoreError, StoreError } from "./errors.ts";
import { schemaVersion } from "./migrate.ts";
import { readGeneration, readInstances } from "./questions.ts";
import { fromSeconds } from "./rows.ts";
import { APPLICATION_ID, MIGRATIONS } from "./schema.ts";

/** What a database that was found whole holds. */
export type Contents = {
  schema: number;
  generation: number;
  hosts: Host[];
  samples: number;
  attempts: number;
  newest: Instant | null;
  bytes: number;
};

const MAGIC = "SQLite format 3\0";
const HEADER_BYTES = 100;
/** Where SQLite's file format keeps the application's number. */
const APPLICATION_ID_AT = 68;

/** Whether a closed file says of itself that we wrote it, damaged or not. */
export function isOurs(file: string): boolean {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, "r");
  try {
    if (readSync(handle, header, 0, HEADER_BYTES, 0) < HEADER_BYTES) return false;
  } finally {
    closeSync(handle);
  }
  return (
    header.toString("latin1", 0, MAGIC.length) === MAGIC &&
    header.readInt32BE(APPLICATION_ID_AT) === APPLICATION_ID
  );
}

/** The first thing that SQLite finds wrong, `null` for a sound database. Damage may also be thrown. */
export function findDamage(db: Database.Database, check: "quick_check" | "integrity_check"): string | null {
  const found = String(db.pragma(`${check}(1)`, { simple: true }));
  return found === "ok" ? null : (found.split("\n").at(-1) ?? found);
}

/**
 * Reads a backup through and through. Throws StoreError where it is not ours, damaged, or of a newer schema; the file is
 * never changed.
 */
export function checkBackup(
  file: string,
  check: "quick_check" | "integrity_check" = "integrity_check",
): Contents {
  try {
    if (!isOurs(file)) {
      throw new StoreError(
        "not-ours",
        `${file} is no backup of Mastoboard: name a file that npm run backup wrote`,
      );
    }
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return contentsOf(db, file, check);
    } finally {
      db.close();
    }
  } catch (error) {
    const told = asStoreError(error, file);
    throw told instanceof StoreError && told.kind === "damaged" && told !== error
      ? damaged(file, error)
      : told;
  }
}

function contentsOf(db: Database.Database, file: string, check: "quick_check" | "integrity_check"): Contents {
  const schema = schemaVersion(db);
  if (schema > MIGRATIONS.length) {
    throw new StoreError(
      "newer-schema",
      `${file} was written by a newer Mastoboard (schema ${schema}, this one knows ${MIGRATIONS.length}): update Mastoboard`,
    );
  }
  const damage = findDamage(db, check);
  if (damage !== null || schema === 0) throw damaged(file, damage);
  const count = (table: "sample" | "attempt") =>
    db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  const newest = db.prepare<[], number | null>("SELECT max(measured_at) FROM sample").pluck().get();
  return {
    schema,
    generation: readGeneration(db),
    hosts: readInstances(db),
    samples: count("sample"),
    attempts: count("attempt"),
    newest: typeof newest === "number" ? fromSeconds(newest) : null,
    bytes: statSync(file).size,
  };
}

function damaged(file: string, cause: unknown): StoreError {
  return new StoreError("damaged", `${file} is damaged: take another backup`, { cause });
}
