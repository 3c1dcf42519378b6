import { statSync } from "node:fs";
import type { Database } from "better-sqlite3";
import type { Host } from "../model/host.ts";
import type { IssuedForecast } from "../model/issued.ts";
import type { Sample } from "../model/sample.ts";
import { readAnnouncements } from "./announcements.ts";
import type { Connection } from "./connection.ts";
import { asStoreError } from "./errors.ts";
import {
  type After,
  readFirstTarget,
  readForecastPage,
  readForecasts,
  readNewestIssue,
  readScores,
  readTargets,
  readToldMilestones,
} from "./forecasts.ts";
import { emptyHistory, readHistory } from "./history.ts";
import { leaseUntil } from "./lease.ts";
import { readPollCounts, readPolls } from "./polls.ts";
import { readOpenRevisions, readRevisions } from "./put-revisions.ts";
import { readRobots } from "./put-robots.ts";
import {
  readActivity,
  readAttempts,
  readFacts,
  readFailures,
  readGeneration,
  readInstances,
  readIsGone,
  readMilestoneRules,
  readNewestActivity,
  readNewestAttempt,
  readNewestSample,
  readNotes,
  readPartialAnswers,
  readRemovedNotes,
  readSamples,
} from "./questions.ts";
import type { Range, StoreReader } from "./store.ts";

/** Small enough for the young part of the heap, large enough that a page costs little. */
const PAGE = 2000;
const FORECAST_PAGE = 100;

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Answers every question from the connection; while there is nothing behind it, as an empty store would. */
export function readerOf(connection: Connection): StoreReader {
  async function ask<T>(empty: T, question: (db: Database) => T): Promise<T> {
    try {
      const db = connection.database();
      return db ? question(db) : empty;
    } catch (error) {
      throw asStoreError(error, connection.file);
    }
  }

  // In pages, since a cursor left open would hold up everything else on the same connection.
  async function* samples(host: Host, range: Range = {}): AsyncGenerator<Sample> {
    let rest = range;
    for (;;) {
      const page = await ask<Sample[]>([], (db) => readSamples(db, host, rest, PAGE));
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      rest = { ...range, from: last.slot + 1 };
    }
  }

  async function* allForecasts(host: Host): AsyncGenerator<IssuedForecast> {
    let after: After = { metric: "", day: "" };
    for (;;) {
      const page = await ask<IssuedForecast[]>([], (db) => readForecastPage(db, host, after, FORECAST_PAGE));
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < FORECAST_PAGE) return;
      after = last;
    }
  }

  return {
    generation: () => ask(0, readGeneration),
    instances: () => ask([], readInstances),
    history: (host, range = {}) => ask(emptyHistory(), (db) => readHistory(db, host, range)),
    samples,
    newestSample: (host) => ask(null, (db) => readNewestSample(db, host)),
    attempts: (host, range = {}) => ask([], (db) => readAttempts(db, host, range)),
    failures: (host) => ask([], (db) => readFailures(db, host)),
    partialAnswers: (host) => ask([], (db) => readPartialAnswers(db, host)),
    newestAttempt: (host) => ask(null, (db) => readNewestAttempt(db, host)),
    polls: (host, since, inTimeWithin) =>
      ask({ first: null, runs: [] }, (db) => readPolls(db, host, since, inTimeWithin)),
    pollCounts: () => ask([], readPollCounts),
    leaseUntil: (name) => ask(null, (db) => leaseUntil(db, name)),
    sizes: async () => ({ database: sizeOf(connection.file), wal: sizeOf(`${connection.file}-wal`) }),
    isGone: (host) => ask(false, (db) => readIsGone(db, host)),
    robots: (origin) => ask(null, (db) => readRobots(db, origin)),
    facts: (host) => ask([], (db) => readFacts(db, host)),
    activity: (host) => ask([], (db) => readActivity(db, host)),
    newestActivity: (host) => ask(null, (db) => readNewestActivity(db, host)),
    notes: (host) => ask([], (db) => readNotes(db, host)),
    removedNotes: (host) => ask([], (db) => readRemovedNotes(db, host)),
    announcements: (host) => ask([], (db) => readAnnouncements(db, host)),
    revisions: (host) => ask([], (db) => readRevisions(db, host)),
    openRevisions: (host) => ask([], (db) => readOpenRevisions(db, host)),
    milestoneRules: (host) => ask([], (db) => readMilestoneRules(db, host)),
    forecasts: (host) => ask([], (db) => readForecasts(db, host)),
    allForecasts,
    toldMilestones: (host, slug) => ask([], (db) => readToldMilestones(db, host, slug ?? null)),
    forecastTargets: (host, metric) => ask([], (db) => readTargets(db, host, metric)),
    newestIssue: (host) => ask(null, (db) => readNewestIssue(db, host)),
    forecastScores: () => ask([], readScores),
    firstTarget: () => ask(null, readFirstTarget),
    close: async () => connection.close(),
  };
}
