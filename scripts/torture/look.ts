import Database from "better-sqlite3";

/** Looks into databases behind the store's back, for the store is on trial; hence SQL of its own. */
export function looking<T>(file: string, look: (db: Database.Database) => T, { readonly = false } = {}): T {
  const db = new Database(file, { fileMustExist: true, readonly, timeout: 10_000 });
  try {
    return look(db);
  } finally {
    db.close();
  }
}

/** Whether no other process holds the lock for longer than a write takes. */
export function canWrite(db: Database.Database): boolean {
  db.pragma("busy_timeout = 500");
  try {
    db.exec("BEGIN IMMEDIATE; ROLLBACK");
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the file as SQLite and our own keys see it. Opening it recovers what a kill left behind. */
export function faultsIn(db: Database.Database): string[] {
  const faults: string[] = [];
  const integrity = db.pragma("integrity_check", { simple: true });
  if (integrity !== "ok") faults.push(`integrity_check says ${String(integrity)}`);
  const orphans = (db.pragma("foreign_key_check") as unknown[]).length;
  if (orphans > 0) faults.push(`${orphans} rows belong to nothing`);
  for (const table of ["sample", "attempt"]) {
    const twice = countOf(
      db,
      `SELECT count(*) FROM (SELECT 1 FROM ${table} GROUP BY instance_id, slot HAVING count(*) > 1)`,
    );
    if (twice > 0) faults.push(`${twice} slots stand twice in ${table}`);
  }
  return faults;
}

/** A poll is stored whole or not at all: its sample and its attempt together. */
export function tornPolls(db: Database.Database): number {
  return countOf(
    db,
    `
    SELECT
      (SELECT count(*) FROM sample s WHERE source_id = (SELECT id FROM source WHERE name = 'poll') AND NOT EXISTS (
        SELECT 1 FROM attempt a WHERE a.instance_id = s.instance_id AND a.slot = s.slot AND a.outcome = 'sample'))
      +
      (SELECT count(*) FROM attempt a WHERE a.outcome = 'sample' AND NOT EXISTS (
        SELECT 1 FROM sample s WHERE s.instance_id = a.instance_id AND s.slot = a.slot))
    `,
  );
}

export function countOf(db: Database.Database, sql: string): number {
  return Number(db.prepare(sql).pluck().get());
}

/** Every row of every table as text, to compare two databases by. */
export function contentsOf(db: Database.Database): string[] {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  return tables.flatMap((table) =>
    db
      .prepare(`SELECT * FROM "${table}"`)
      .raw()
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`),
  );
}
