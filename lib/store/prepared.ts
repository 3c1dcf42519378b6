import type { Database, Statement } from "better-sqlite3";

const statements = new WeakMap<Database, Map<string, unknown>>();

/**
 * The statement, made once for each connection: to make one takes longer than to run most of them. The text must be one of
 * a few, never put together from what users or servers say.
 */
export function prepared<Parameters extends unknown[] | object = unknown[], Row = unknown>(
  db: Database,
  sql: string,
): Statement<Parameters extends unknown[] ? Parameters : [Parameters], Row> {
  const known = statements.get(db) ?? new Map<string, unknown>();
  statements.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement as Statement<Parameters extends unknown[] ? Parameters : [Parameters], Row>;
}
