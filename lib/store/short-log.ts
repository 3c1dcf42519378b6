import { statSync } from "node:fs";
import type { Database } from "better-sqlite3";

/** A little more than SQLite's own checkpoints leave when nothing stands in their way. */
const LARGE_BYTES = 6 * 2 ** 20;
/** After tries in vain, since they hold up whoever writes. */
const NEXT_TRY_BYTES = 2 * 2 ** 20;
/**
 * Several tries, each waiting longer: one that waits for old readings to end may wait beside the place where new ones come
 * and go; the next finds those where they are in nobody's way.
 */
const TRIES_MS = [50, 200, 600, 1_800];
const LAST_TRY_MS = 200;

/**
 * Empties the write-ahead log of a database once it is large; to be called after each change. SQLite's own checkpoints
 * never wait, so while readings overlap, each however short, the log would grow without end. This waits for those under
 * way, three seconds at most: an export reads for minutes.
 */
export function createShortLog(
  db: Database,
  file: string,
  patienceMs: number,
): { keepShort: () => void; empty: () => void } {
  let limit = LARGE_BYTES;

  function isEmptied(waitMs: number): boolean {
    db.pragma(`busy_timeout = ${waitMs}`);
    try {
      const [checkpoint] = db.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
      return checkpoint?.busy === 0;
    } catch {
      // The change itself is stored; a disk that is full now may have room for the next try.
      return false;
    } finally {
      db.pragma(`busy_timeout = ${patienceMs}`);
    }
  }

  return {
    keepShort() {
      const bytes = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
      if (bytes >= limit) limit = TRIES_MS.some(isEmptied) ? LARGE_BYTES : bytes + NEXT_TRY_BYTES;
    },
    /** Before the end, so that the database is one file for whoever looks into the folder then. Where somebody reads, it stays. */
    empty: () => void isEmptied(LAST_TRY_MS),
  };
}
