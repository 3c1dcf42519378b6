import type { Attempt, Cause } from "../model/attempt.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import type { Value } from "../model/reading.ts";
import type { Sample, Source } from "../model/sample.ts";
import { holeAt, packHoles } from "./holes.ts";
import type { Range } from "./store.ts";

export function toSeconds(at: Instant): number {
  return Math.floor(at / SECOND);
}

export function fromSeconds(seconds: number): Instant {
  return seconds * SECOND;
}

/** Bounds for BETWEEN; an open side is further away than any moment. */
export function secondsOf(range: Range): { from: number; to: number } {
  return {
    from: range.from === undefined ? Number.MIN_SAFE_INTEGER : Math.ceil(range.from / SECOND),
    to: range.to === undefined ? Number.MAX_SAFE_INTEGER : toSeconds(range.to),
  };
}

/** Columns of SampleRow. The name by a subquery, since SQLite plans a join anew for each run: nine times as long. */
export const SAMPLE_COLUMNS = `
  slot, measured_at, (SELECT name FROM source WHERE source.id = source_id) AS source,
  users, active, posts, servers, holes
`;

export type SampleRow = {
  slot: number;
  measured_at: number;
  source: string;
  users: number | null;
  active: number | null;
  posts: number | null;
  servers: number | null;
  holes: number;
};

export function sampleRow({ slot, measuredAt, source, values }: Sample): SampleRow {
  const count = (value: Value) => (typeof value === "number" ? value : null);
  return {
    slot: toSeconds(slot),
    measured_at: toSeconds(measuredAt),
    source,
    users: count(values.users),
    active: count(values.active),
    posts: count(values.posts),
    servers: count(values.servers),
    holes: packHoles(values),
  };
}

export function sampleOf(row: SampleRow): Sample {
  const values = Object.fromEntries(
    POLLED_METRICS.map((metric, i) => [metric, row[metric] ?? holeAt(row.holes, i)]),
  ) as Record<PolledMetric, Value>;
  return {
    slot: fromSeconds(row.slot),
    measuredAt: fromSeconds(row.measured_at),
    source: row.source as Source,
    values,
  };
}

export type AttemptRow = {
  slot: number;
  started_at: number;
  duration_ms: number;
  outcome: Attempt["outcome"];
  cause: Cause | null;
  detail: string | null;
  retry_at: number | null;
};

export function attemptRow(attempt: Attempt): AttemptRow {
  return {
    slot: toSeconds(attempt.slot),
    started_at: toSeconds(attempt.startedAt),
    duration_ms: Math.round(attempt.durationMs),
    outcome: attempt.outcome,
    cause: attempt.cause,
    detail: attempt.detail || null,
    retry_at: attempt.retryAt === undefined ? null : toSeconds(attempt.retryAt),
  };
}

export function attemptOf(row: AttemptRow): Attempt {
  return {
    slot: fromSeconds(row.slot),
    startedAt: fromSeconds(row.started_at),
    durationMs: row.duration_ms,
    outcome: row.outcome,
    cause: row.cause,
    detail: row.detail,
    ...(row.retry_at !== null && { retryAt: fromSeconds(row.retry_at) }),
  };
}
