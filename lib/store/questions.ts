import type { Database } from "better-sqlite3";
import type { ActivityAnswer, ActivityRow } from "../model/activity.ts";
import type { Attempt } from "../model/attempt.ts";
import type { FactRecord } from "../model/fact.ts";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import { isPolledMetric } from "../model/metric.ts";
import type { RuleRecord } from "../model/milestone.ts";
import type { Note, RemovedNote } from "../model/note.ts";
import type { Fact } from "../model/reading.ts";
import type { Sample } from "../model/sample.ts";
import { schemaVersion } from "./migrate.ts";
import { prepared } from "./prepared.ts";
import {
  type AttemptRow,
  attemptOf,
  fromSeconds,
  SAMPLE_COLUMNS,
  type SampleRow,
  sampleOf,
  secondsOf,
} from "./rows.ts";
import type { Range } from "./store.ts";

const INSTANCE = "(SELECT id FROM instance WHERE host = @host)";

export function readGeneration(db: Database): number {
  return prepared<[], number>(db, "SELECT generation FROM meta").pluck().get() ?? 0;
}

export function readInstances(db: Database): Host[] {
  return prepared<[], Host>(db, "SELECT host FROM instance ORDER BY host").pluck().all();
}

/** At most `limit` samples in the order of their slots. */
export function readSamples(db: Database, host: Host, range: Range, limit: number): Sample[] {
  return prepared<{ host: Host; from: number; to: number; limit: number }, SampleRow>(
    db,
    `
      SELECT ${SAMPLE_COLUMNS} FROM sample
      WHERE instance_id = ${INSTANCE} AND slot BETWEEN @from AND @to
      ORDER BY slot
      LIMIT @limit
    `,
  )
    .all({ host, ...secondsOf(range), limit })
    .map(sampleOf);
}

export function readNewestSample(db: Database, host: Host): Sample | null {
  const row = prepared<{ host: Host }, SampleRow>(
    db,
    `
      SELECT ${SAMPLE_COLUMNS} FROM sample
      WHERE instance_id = ${INSTANCE}
      ORDER BY measured_at DESC, slot DESC
      LIMIT 1
    `,
  ).get({ host });
  return row ? sampleOf(row) : null;
}

/** Before schema 4 nobody's wish to wait was kept. */
function attemptColumns(db: Database): string {
  const retryAt = schemaVersion(db) < 4 ? "NULL AS retry_at" : "retry_at";
  return `slot, started_at, duration_ms, outcome, cause, detail, ${retryAt}`;
}

export function readAttempts(db: Database, host: Host, range: Range): Attempt[] {
  return prepared<{ host: Host; from: number; to: number }, AttemptRow>(
    db,
    `
      SELECT ${attemptColumns(db)} FROM attempt
      WHERE instance_id = ${INSTANCE} AND slot BETWEEN @from AND @to
      ORDER BY slot
    `,
  )
    .all({ host, ...secondsOf(range) })
    .map(attemptOf);
}

export function readFailures(db: Database, host: Host): Attempt[] {
  return prepared<{ host: Host }, AttemptRow>(
    db,
    `
      SELECT ${attemptColumns(db)} FROM attempt
      WHERE instance_id = ${INSTANCE} AND outcome = 'failed'
      ORDER BY slot
    `,
  )
    .all({ host })
    .map(attemptOf);
}

export function readPartialAnswers(db: Database, host: Host): Attempt[] {
  return prepared<{ host: Host }, AttemptRow>(
    db,
    `
      SELECT ${attemptColumns(db)} FROM attempt
      WHERE instance_id = ${INSTANCE} AND outcome = 'sample' AND detail IS NOT NULL
      ORDER BY slot
    `,
  )
    .all({ host })
    .map(attemptOf);
}

export function readNewestAttempt(db: Database, host: Host): Attempt | null {
  const row = prepared<{ host: Host }, AttemptRow>(
    db,
    `
      SELECT ${attemptColumns(db)} FROM attempt
      WHERE instance_id = ${INSTANCE}
      ORDER BY slot DESC
      LIMIT 1
    `,
  ).get({ host });
  return row ? attemptOf(row) : null;
}

/** Whether the newest thing that the server itself made clear is that it is gone. */
export function readIsGone(db: Database, host: Host): boolean {
  const cause = prepared<{ host: Host }, Attempt["cause"]>(
    db,
    `
      SELECT cause FROM attempt
      WHERE instance_id = ${INSTANCE} AND (outcome = 'sample' OR cause = 'gone')
      ORDER BY slot DESC
      LIMIT 1
    `,
  )
    .pluck()
    .get({ host });
  return cause === "gone";
}

export function readFacts(db: Database, host: Host): FactRecord[] {
  return prepared<{ host: Host }, { fact: Fact; value: string; first_seen: number; last_seen: number }>(
    db,
    `
      SELECT fact, value, first_seen, last_seen FROM fact
      WHERE instance_id = ${INSTANCE}
      ORDER BY fact, first_seen
    `,
  )
    .all({ host })
    .map(({ fact, value, first_seen, last_seen }) => ({
      fact,
      value,
      firstSeen: fromSeconds(first_seen),
      lastSeen: fromSeconds(last_seen),
    }));
}

export function readActivity(db: Database, host: Host): ActivityAnswer[] {
  return prepared<{ host: Host }, { generated_at: number; fetched_at: number; rows: string }>(
    db,
    `
      SELECT generated_at, fetched_at, rows FROM activity_answer
      WHERE instance_id = ${INSTANCE}
      ORDER BY generated_at
    `,
  )
    .all({ host })
    .map(({ generated_at, fetched_at, rows }) => ({
      generatedAt: fromSeconds(generated_at),
      fetchedAt: fromSeconds(fetched_at),
      rows: JSON.parse(rows) as ActivityRow[],
    }));
}

export function readNewestActivity(
  db: Database,
  host: Host,
): { fetchedAt: Instant; generatedAt: Instant } | null {
  const newest = prepared<{ host: Host }, { fetched_at: number | null; generated_at: number | null }>(
    db,
    `
      SELECT max(fetched_at) AS fetched_at, max(generated_at) AS generated_at FROM activity_answer
      WHERE instance_id = ${INSTANCE}
    `,
  ).get({ host });
  if (typeof newest?.fetched_at !== "number" || typeof newest.generated_at !== "number") return null;
  return { fetchedAt: fromSeconds(newest.fetched_at), generatedAt: fromSeconds(newest.generated_at) };
}

type NoteRow = { id: number; at: number; text: string; added_at: number; trusts: string | null };

/** Since which schema a note can be taken back. */
const REMOVED_SINCE = 9;

export function readNotes(db: Database, host: Host): Note[] {
  const version = schemaVersion(db);
  const trusts = version < 2 ? "NULL AS trusts" : "trusts";
  const standing = version < REMOVED_SINCE ? "" : "AND removed_at IS NULL";
  return prepared<{ host: Host }, NoteRow>(
    db,
    `
      SELECT id, at, text, added_at, ${trusts} FROM note
      WHERE instance_id = ${INSTANCE} ${standing}
      ORDER BY at, id
    `,
  )
    .all({ host })
    .map(noteOf);
}

export function readRemovedNotes(db: Database, host: Host): RemovedNote[] {
  if (schemaVersion(db) < REMOVED_SINCE) return [];
  return prepared<{ host: Host }, NoteRow & { removed_at: number }>(
    db,
    `
      SELECT id, at, text, added_at, trusts, removed_at FROM note
      WHERE instance_id = ${INSTANCE} AND removed_at IS NOT NULL
      ORDER BY removed_at, id
    `,
  )
    .all({ host })
    .map((row) => ({ ...noteOf(row), removedAt: fromSeconds(row.removed_at) }));
}

function noteOf(row: NoteRow): Note {
  return {
    id: row.id,
    at: fromSeconds(row.at),
    text: row.text,
    addedAt: fromSeconds(row.added_at),
    trusts: row.trusts?.split(" ").filter(isPolledMetric) ?? [],
  };
}

export function readMilestoneRules(db: Database, host: Host): RuleRecord[] {
  if (schemaVersion(db) < 5) return [];
  return prepared<{ host: Host }, { slug: string; recorded_at: number; rule: string | null }>(
    db,
    `
      SELECT slug, recorded_at, rule FROM milestone_rule WHERE instance_id = ${INSTANCE}
      ORDER BY slug, recorded_at
    `,
  )
    .all({ host })
    .map(({ slug, recorded_at, rule }) => ({
      slug,
      at: fromSeconds(recorded_at),
      rule: rule === null ? null : { slug, ...JSON.parse(rule) },
    }));
}
