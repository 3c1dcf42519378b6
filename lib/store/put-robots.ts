import type { Database } from "better-sqlite3";
import { DAY } from "../model/instant.ts";
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

/** What is two days old is of no use to anybody, and would stay for ever where a server led us from host to host. */
const OF_NO_USE = 2 * DAY;

export function keepRobots(db: Database, origin: string, { text, fetchedAt }: KeptRobots): void {
  const stale = toSeconds(fetchedAt - OF_NO_USE);
  prepared(db, "DELETE FROM robots WHERE fetched_at < ?").run(stale);
  if (text.length > LONGEST) return;
  prepared(
    db,
    `
    INSERT INTO robots (origin, fetched_at, text) VALUES (@origin, @fetched_at, @text)
    ON CONFLICT (origin) DO UPDATE SET fetched_at = excluded.fetched_at, text = excluded.text
  `,
  ).run({ origin, fetched_at: toSeconds(fetchedAt), text });
}
