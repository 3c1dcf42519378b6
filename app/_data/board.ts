import "server-only";
import { io } from "next/cache";
import { type BoardConfig, readConfig } from "#lib/config.ts";
import type { ToldMilestone } from "#lib/model/issued.ts";
import { inTimeWithin } from "#lib/model/poll-run.ts";
import type { Subject } from "#lib/model/subject.ts";
import { believe } from "#lib/reports/believe.ts";
import { pollsSince } from "#lib/reports/poll-report.ts";
import type { SubjectData } from "#lib/reports/subject-data.ts";
import { readStored } from "#lib/store/read-stored.ts";
import { openReader, WEB_PATIENCE_MS } from "#lib/store/sqlite.ts";
import type { StoreReader } from "#lib/store/store.ts";

/** `rows` is 0 while the data are being read. */
type Kept = { generation: number; data: Promise<SubjectData>; rows: number };
type Board = { config: BoardConfig; store: Promise<StoreReader>; kept: Map<string, Kept> };

/** Next loads this module once for pages and once for routes; the board is kept for the process, so that both share one reading. */
const shared = globalThis as typeof globalThis & { mastoboard?: Board };

function board(): Board {
  shared.mastoboard ??= openBoard();
  return shared.mastoboard;
}

function openBoard(): Board {
  const config = readConfig();
  return { config, store: openReader(config.databaseFile, WEB_PATIENCE_MS), kept: new Map() };
}

/** The configuration as it stood when the server started. */
export async function readBoard(): Promise<BoardConfig> {
  await io();
  return board().config;
}

/** The moment at which answers are made; in a copy that of its newest reading, so that the same data give the same copy. */
export async function readClock(): Promise<number> {
  await io();
  return board().config.copyOf ?? Date.now();
}

/** What is stored, for questions that are no subject's. */
export async function readStore(): Promise<StoreReader> {
  await io();
  return board().store;
}

/** What forecasts said of a subject's milestones, or of the one named, day by day: asked for where it is shown. */
export async function readTold(id: string, slug?: string): Promise<ToldMilestone[]> {
  await io();
  const { config, store } = board();
  const subject = config.subjects.find((candidate) => candidate.id === id);
  return subject ? (await store).toldMilestones(subject.id, slug) : [];
}

/** All that is stored of one subject, or `null` when the board does not track it. Read once per change of data. */
export async function readSubject(id: string): Promise<SubjectData | null> {
  await io();
  const { config, store, kept } = board();
  const subject = config.subjects.find((candidate) => candidate.id === id);
  if (!subject) return null;
  const reader = await store;
  // What comes in while a copy is made belongs into the next one.
  const generation = config.copyOf === null ? await reader.generation() : 0;
  const known = kept.get(id);
  kept.delete(id);
  const entry =
    known?.generation === generation ? known : { generation, data: readAll(reader, subject), rows: 0 };
  kept.set(id, entry);
  entry.data.then(
    ({ history, answers }) => {
      entry.rows = history.at.length + ROWS_PER_ANSWER * answers.length;
      forgetOldest(kept, ({ rows }) => rows);
    },
    // A failed reading is not kept: the next reader tries again.
    () => kept.delete(id),
  );
  return entry.data;
}

/** An answer about activity takes as much memory as so many readings. */
const ROWS_PER_ANSWER = 24;

/** Some 60 MB; on a board of many servers those not asked for lately are read anew. */
const MOST_ROWS = 1_000_000;

export function forgetOldest<Entry>(kept: Map<string, Entry>, rowsOf: (entry: Entry) => number): void {
  let rows = 0;
  for (const [place, [id, entry]] of [...kept].toReversed().entries()) {
    rows += rowsOf(entry);
    if (place > 0 && rows > MOST_ROWS) kept.delete(id);
  }
}

/** Everything of one subject that is in a store. */
export async function readAll(store: StoreReader, subject: Subject): Promise<SubjectData> {
  const { id, pollSeconds } = subject;
  const [stored, failures, newestAttempt, polls] = await Promise.all([
    readStored(store, id),
    store.failures(id),
    store.newestAttempt(id),
    store.polls(id, pollsSince(await readClock()), inTimeWithin(pollSeconds)),
  ]);
  return believe({ subject, ...stored, failures, newestAttempt, polls });
}

/** Age of the newest reading of any subject, in seconds; `null` when there is none. */
export async function readNewestAge(now: number): Promise<number | null> {
  const { config, store } = board();
  const reader = await store;
  const newest = await Promise.all(config.subjects.map(({ id }) => reader.newestSample(id)));
  const moments = newest.flatMap((sample) => (sample ? [sample.measuredAt] : []));
  return moments.length > 0 ? Math.round((now - Math.max(...moments)) / 1000) : null;
}
