import type { Database } from "better-sqlite3";
import type { Host } from "../model/host.ts";
import { prepared } from "./prepared.ts";
import type { ImportOptions, ImportOutcome } from "./store.ts";

/** What became of one thing that was to be stored. */
export type Change = keyof ImportOutcome;

/** Stores one thing of an instance and says what became of it. */
export type Put<T> = (instanceId: number, thing: T) => Change;

/** Makes every page drawn before this out of date; called inside the transaction of the change itself. */
export function raiseGeneration(db: Database): void {
  prepared(db, "UPDATE meta SET generation = generation + 1").run();
}

export function instanceId(db: Database, host: Host): number {
  return idOf(db, "instance", "host", host);
}

export function sourceId(db: Database, name: string): number {
  return idOf(db, "source", "name", name);
}

function idOf(db: Database, table: "instance" | "source", column: "host" | "name", value: string): number {
  const find = prepared<[string], number>(db, `SELECT id FROM ${table} WHERE ${column} = ?`).pluck();
  const found = find.get(value);
  if (found !== undefined) return found;
  return Number(prepared(db, `INSERT INTO ${table} (${column}) VALUES (?)`).run(value).lastInsertRowid);
}

/** Stores a batch in one transaction; the generation grows only if something changed. `finish` may add to the transaction. */
export function putAll<T>(
  db: Database,
  host: Host,
  things: T[],
  put: Put<T>,
  { dryRun = false }: ImportOptions = {},
  finish: (instanceId: number) => void = () => {},
): ImportOutcome {
  const outcome: ImportOutcome = { added: 0, changed: 0, kept: 0 };
  if (things.length === 0) return outcome;
  db.exec("BEGIN IMMEDIATE");
  try {
    const id = instanceId(db, host);
    for (const thing of things) outcome[put(id, thing)]++;
    finish(id);
    if (outcome.added + outcome.changed > 0) raiseGeneration(db);
    // A dry run does the work and takes it back, so that its counts are those of the real one.
    db.exec(dryRun ? "ROLLBACK" : "COMMIT");
  } finally {
    if (db.inTransaction) db.exec("ROLLBACK");
  }
  return outcome;
}
