import type { Database } from "better-sqlite3";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import type { MovedCrossing, OpenRevision, Revising, Revision } from "../model/revision.ts";
import type { Sample, Source } from "../model/sample.ts";
import { type Put, putAll, raiseGeneration } from "./changes.ts";
import { schemaVersion } from "./migrate.ts";
import { prepared } from "./prepared.ts";
import { samplePut } from "./put-samples.ts";
import { fromSeconds, toSeconds } from "./rows.ts";
import type { ImportOutcome, SampleOptions } from "./store.ts";

/** Since which schema there are any, and since which they wait for what they moved. */
const KNOWN_SINCE = 8;
const OPEN_SINCE = 10;

/** Puts a batch of samples and, in the same transaction, notes what it changed of the time that was told already. */
export function importSamples(
  db: Database,
  host: Host,
  samples: Sample[],
  { revising, ...options }: SampleOptions = {},
): ImportOutcome {
  const put = samplePut(db);
  if (!revising) return putAll(db, host, samples, put, options);
  const noted = { added: 0, changed: 0, from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  const noting: Put<Sample> = (instance, sample) => {
    const change = put(instance, sample);
    const { measuredAt } = sample;
    if (change !== "kept" && measuredAt <= revising.until) {
      noted[change]++;
      noted.from = Math.min(noted.from, measuredAt);
      noted.to = Math.max(noted.to, measuredAt);
    }
    return change;
  };
  return putAll(db, host, samples, noting, options, (instance) => {
    if (noted.added + noted.changed > 0) addTo(db, instance, revising, noted);
  });
}

/** An import comes in many batches, and several files may come in one: together they are one revision. */
function addTo(
  db: Database,
  instance: number,
  { at, source, crossings }: Omit<Revising, "until">,
  { from, to, added, changed }: Pick<Revision, "from" | "to" | "added" | "changed">,
): void {
  prepared(
    db,
    `
    INSERT INTO revision (instance_id, revised_at, source, first_at, last_at, added, changed, moved, crossings)
    VALUES (@instance, @at, @source, @from, @to, @added, @changed, '[]', @crossings)
    ON CONFLICT (instance_id, revised_at) DO UPDATE SET
      first_at = min(first_at, excluded.first_at), last_at = max(last_at, excluded.last_at),
      added = added + excluded.added, changed = changed + excluded.changed
  `,
  ).run({
    ...{ instance, at: toSeconds(at), source, from: toSeconds(from), to: toSeconds(to), added, changed },
    crossings: crossings && JSON.stringify(crossings),
  });
}

/** A revision of the same moment is kept. */
export function revisionPut(db: Database): Put<Revision> {
  const taken = prepared<[number, number]>(
    db,
    "SELECT 1 FROM revision WHERE instance_id = ? AND revised_at = ?",
  );
  return (instance, { moved, ...revision }) => {
    if (taken.get(instance, toSeconds(revision.at))) return "kept";
    addTo(db, instance, { ...revision, crossings: null }, revision);
    putMoved(db, instance, revision.at, moved);
    return "added";
  };
}

/** Adds to a revision what came of it for milestones: it waits for that no more. */
export function putMoved(db: Database, instance: number, at: Instant, moved: readonly MovedCrossing[]): void {
  prepared(
    db,
    "UPDATE revision SET moved = @moved, crossings = NULL WHERE instance_id = @instance AND revised_at = @at",
  ).run({
    instance,
    at: toSeconds(at),
    moved: JSON.stringify(moved),
  });
  raiseGeneration(db);
}

type Row = {
  revised_at: number;
  source: Source;
  first_at: number;
  last_at: number;
  added: number;
  changed: number;
  moved: string;
};

export function readRevisions(db: Database, host: Host): Revision[] {
  if (schemaVersion(db) < KNOWN_SINCE) return [];
  return prepared<{ host: Host }, Row>(
    db,
    `
      SELECT revised_at, source, first_at, last_at, added, changed, moved FROM revision
      WHERE instance_id = (SELECT id FROM instance WHERE host = @host)
      ORDER BY revised_at
    `,
  )
    .all({ host })
    .map(({ revised_at, source, first_at, last_at, added, changed, moved }) => ({
      at: fromSeconds(revised_at),
      source,
      from: fromSeconds(first_at),
      to: fromSeconds(last_at),
      added,
      changed,
      moved: JSON.parse(moved),
    }));
}

type OpenRow = { revised_at: number; last_at: number; crossings: string };

export function readOpenRevisions(db: Database, host: Host): OpenRevision[] {
  if (schemaVersion(db) < OPEN_SINCE) return [];
  return prepared<{ host: Host }, OpenRow>(
    db,
    `
      SELECT revised_at, last_at, crossings FROM revision
      WHERE instance_id = (SELECT id FROM instance WHERE host = @host) AND crossings IS NOT NULL
      ORDER BY revised_at
    `,
  )
    .all({ host })
    .map(({ revised_at, last_at, crossings }) => ({
      at: fromSeconds(revised_at),
      to: fromSeconds(last_at),
      crossings: JSON.parse(crossings),
    }));
}
