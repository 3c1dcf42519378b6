import type { Database } from "better-sqlite3";
import type { Attempt, Cause } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import type { PollCount, PollLog } from "../model/poll-run.ts";
import { schemaVersion } from "./migrate.ts";
import { fromSeconds, toSeconds } from "./rows.ts";

type RunRow = {
  first: number;
  last: number;
  polls: number;
  step: number | null;
  cause: Cause | null;
  late: 0 | 1;
};

/** A run begins where cause, lateness or the step from the slot before is another one than a slot earlier. */
const RUNS = `
  WITH poll AS (
    SELECT slot, CASE WHEN outcome = 'failed' THEN coalesce(cause, 'internal') END AS cause,
      slot - lag(slot) OVER (ORDER BY slot) AS step,
      CASE WHEN outcome = 'sample' AND started_at - slot > @inTimeWithin THEN 1 ELSE 0 END AS late
    FROM attempt
    WHERE instance_id = @instance AND slot >= @since
  ), marked AS (
    SELECT *, CASE WHEN cause IS NOT DISTINCT FROM lag(cause) OVER (ORDER BY slot)
      AND late = lag(late) OVER (ORDER BY slot)
      AND step = lag(step) OVER (ORDER BY slot) THEN 0 ELSE 1 END AS begins
    FROM poll
  ), numbered AS (
    SELECT *, sum(begins) OVER (ORDER BY slot) AS run FROM marked
  )
  SELECT min(slot) AS first, max(slot) AS last, count(*) AS polls, min(step) AS step,
    min(cause) AS cause, max(late) AS late
  FROM numbered
  GROUP BY run
  ORDER BY run
`;

/** The polls from the last slot before `since` on. */
export function readPolls(db: Database, host: Host, since: Instant, inTimeWithin: number): PollLog {
  const instance = db.prepare<[Host], number>("SELECT id FROM instance WHERE host = ?").pluck().get(host);
  if (instance === undefined) return { first: null, runs: [] };
  const slotOf = (sql: string, ...values: number[]) =>
    db
      .prepare<number[], number | null>(sql)
      .pluck()
      .get(instance, ...values) ?? null;
  const first = slotOf("SELECT min(slot) FROM attempt WHERE instance_id = ?");
  const asked = toSeconds(since);
  const before = slotOf("SELECT max(slot) FROM attempt WHERE instance_id = ? AND slot < ?", asked);
  const rows = db
    .prepare<{ instance: number; since: number; inTimeWithin: number }, RunRow>(RUNS)
    .all({ instance, since: before ?? asked, inTimeWithin: Math.floor(inTimeWithin / SECOND) });
  return {
    first: first === null ? null : fromSeconds(first),
    runs: rows.map(({ first, last, polls, step, cause, late }) => ({
      from: fromSeconds(first),
      to: fromSeconds(last),
      polls,
      step: step === null ? null : step * SECOND,
      cause,
      late: late === 1,
    })),
  };
}

/** The schema that keeps the counts; before it they are made for each question. */
const COUNTED_SINCE = 3;
const COUNTED_NOW = `(
  SELECT instance_id, outcome, coalesce(cause, '') AS cause, count(*) AS polls, sum(duration_ms) AS duration_ms
  FROM attempt
  GROUP BY instance_id, outcome, coalesce(cause, '')
)`;

export function readPollCounts(db: Database): PollCount[] {
  type Row = {
    host: Host;
    outcome: Attempt["outcome"];
    cause: Cause | "";
    polls: number;
    duration_ms: number;
  };
  const counts = schemaVersion(db) < COUNTED_SINCE ? COUNTED_NOW : "poll_count";
  return db
    .prepare<[], Row>(`
      SELECT host, outcome, cause, polls, duration_ms FROM ${counts} JOIN instance ON instance.id = instance_id
      ORDER BY host, outcome, cause
    `)
    .all()
    .map(({ cause, duration_ms, ...row }) => ({ ...row, cause: cause || null, durationMs: duration_ms }));
}
