import type { Database } from "better-sqlite3";
import type { Attempt } from "../model/attempt.ts";
import type { Instant } from "../model/instant.ts";
import type { Change, Put } from "./changes.ts";
import { prepared } from "./prepared.ts";
import { attemptRow, toSeconds } from "./rows.ts";

function hasPolledSample(db: Database, instance: number, slot: number): boolean {
  const row = prepared<{ instance: number; slot: number }>(
    db,
    `
      SELECT 1 FROM sample JOIN source ON source.id = sample.source_id
      WHERE instance_id = @instance AND slot = @slot AND source.name = 'poll'
    `,
  ).get({ instance, slot });
  return row !== undefined;
}

/** Stores attempts and counts them. Its statements are made once: an export holds years of attempts. */
function attemptSaver(db: Database): (instance: number, attempt: Attempt) => void {
  const save = prepared(
    db,
    `
    INSERT INTO attempt (instance_id, slot, started_at, duration_ms, outcome, cause, detail, retry_at)
    VALUES (@instance, @slot, @started_at, @duration_ms, @outcome, @cause, @detail, @retry_at)
    ON CONFLICT (instance_id, slot) DO UPDATE SET
      started_at = excluded.started_at, duration_ms = excluded.duration_ms, outcome = excluded.outcome,
      cause = excluded.cause, detail = excluded.detail, retry_at = excluded.retry_at
  `,
  );
  // A poll that takes another's place in its slot was made all the same: counts only grow.
  const count = prepared(
    db,
    `
    INSERT INTO poll_count (instance_id, outcome, cause, polls, duration_ms)
    VALUES (@instance, @outcome, @cause, 1, @duration_ms)
    ON CONFLICT (instance_id, outcome, cause) DO UPDATE SET
      polls = poll_count.polls + 1, duration_ms = poll_count.duration_ms + excluded.duration_ms
  `,
  );
  return (instance, attempt) => {
    const row = attemptRow(attempt);
    save.run({ instance, ...row });
    const { outcome, cause, duration_ms } = row;
    count.run({ instance, outcome, cause: cause ?? "", duration_ms });
  };
}

function standingOutcomes(db: Database): (instance: number, slot: number) => Attempt["outcome"] | undefined {
  const find = prepared<{ instance: number; slot: number }, Attempt["outcome"]>(
    db,
    "SELECT outcome FROM attempt WHERE instance_id = @instance AND slot = @slot",
  ).pluck();
  return (instance, slot) => find.get({ instance, slot });
}

/** A poll of our own: a slot that has its sample is left alone; else the newest attempt is the one to tell of. */
export function putOwnAttempt(db: Database, instance: number, attempt: Attempt): Change {
  const slot = toSeconds(attempt.slot);
  const standing = standingOutcomes(db)(instance, slot);
  if (standing === "sample") return "kept";
  if (attempt.outcome === "failed" && hasPolledSample(db, instance, slot)) return "kept";
  attemptSaver(db)(instance, attempt);
  return standing ? "changed" : "added";
}

/** A wish to be left alone that came after the attempt was stored. */
export function putRetryAt(db: Database, instance: number, slot: Instant, retryAt: Instant): void {
  prepared(db, "UPDATE attempt SET retry_at = @retry_at WHERE instance_id = @instance AND slot = @slot").run({
    instance,
    slot: toSeconds(slot),
    retry_at: toSeconds(retryAt),
  });
}

/** An attempt from an export: gives way to what stands, unless that failed and this did not. */
export function attemptPut(db: Database): Put<Attempt> {
  const save = attemptSaver(db);
  const standingOf = standingOutcomes(db);
  return (instance, attempt) => {
    const standing = standingOf(instance, toSeconds(attempt.slot));
    if (standing === "sample" || standing === attempt.outcome) return "kept";
    save(instance, attempt);
    return standing ? "changed" : "added";
  };
}
