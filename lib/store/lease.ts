import type { Database } from "better-sqlite3";
import type { Instant } from "../model/instant.ts";
import { prepared } from "./prepared.ts";

/** The right to collect: whoever has it polls, every other collector waits. */
export const COLLECTOR_LEASE = "collector";

/**
 * The answer is decided by one statement, so that of two that ask at once only one is told yes. A lease that runs much
 * longer than any is taken for was taken before the clock was set back; its owner would have renewed it.
 */
export function takeLease(db: Database, name: string, owner: string, now: Instant, forMs: number): boolean {
  const { changes } = prepared(
    db,
    `
      INSERT INTO lease (name, owner, until_ms) VALUES (@name, @owner, @until)
      ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until_ms = excluded.until_ms
      WHERE lease.owner = excluded.owner OR lease.until_ms <= @now OR lease.until_ms > @latest
    `,
  ).run({
    name,
    owner,
    now: Math.floor(now),
    until: Math.floor(now + forMs),
    latest: Math.floor(now + 2 * forMs),
  });
  return changes === 1;
}

/** When it runs out unless it is renewed; `null` where nobody has it. */
export function leaseUntil(db: Database, name: string): Instant | null {
  return (
    prepared<[string], number>(db, "SELECT until_ms FROM lease WHERE name = ?").pluck().get(name) ?? null
  );
}

export function releaseLease(db: Database, name: string, owner: string): void {
  prepared(db, "DELETE FROM lease WHERE name = @name AND owner = @owner").run({ name, owner });
}
