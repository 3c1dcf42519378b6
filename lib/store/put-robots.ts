import type { Database } from "better-sqlite3";
import { prepared } from "./prepared.ts";
import { fromSeconds, toSeconds } from "./rows.ts";
import type { KeptRobots } from "./store.ts";

/** More than any that was seen; what is larger is asked for anew after a restart. */
const LONGEST = 64 * 1024;

export function readRobots(db: Database, origin: string): KeptRobots | null {
  const row = prepared<[string], { text: string; fetched_at: number }>(
    db,
    "SELECT text, fetched_at FROM robots WHERE origin = ?",
  ).get(origin);
  return row ? { text: row.text, fetchedAt: fromSeconds(row.fetched_at) } : null;
}

export function keepRobots(db: Database, origin: string, { text, fetchedAt }: KeptRobots): void {
  if (text.length > LONGEST) return;
  prepared(
    db,
    `
    INSERT INTO robots (origin, fetched_at, text) VALUES (@origin, @fetched_at, @text)
    ON CONFLICT (origin) DO UPDATE SET fetched_at = excluded.fetched_at, text = excluded.text
  `,
  ).run({ origin, fetched_at: toSeconds(fetchedAt), text });
}
