import type { Database } from "better-sqlite3";
import { ACTIVITY_OFFERED } from "../model/fact.ts";
import { saveAnnouncement } from "./announcements.ts";
import { instanceId, putAll, raiseGeneration } from "./changes.ts";
import { connectReader, connectWriter } from "./connection.ts";
import { asStoreError } from "./errors.ts";
import { releaseLease, takeLease } from "./lease.ts";
import { activityPut } from "./put-activity.ts";
import { attemptPut, putOwnAttempt, putRetryAt } from "./put-attempts.ts";
import { factPut, putFactsSeen } from "./put-facts.ts";
import { forecastPut, putIssue } from "./put-forecasts.ts";
import { addNote, notePut, removeNote } from "./put-notes.ts";
import { importSamples, putMoved, revisionPut } from "./put-revisions.ts";
import { keepRobots } from "./put-robots.ts";
import { recordMilestones, rulePut } from "./put-rules.ts";
import { samplePut } from "./put-samples.ts";
import { readerOf } from "./reader.ts";
import type { Store, StoreReader } from "./store.ts";

/** A question that waits holds up every other visitor: rather an old answer than none for anybody. */
export const WEB_PATIENCE_MS = 250;

/**
 * Reads one database file. Where there is none yet it answers as an empty store and sees the file once it is there; a
 * file put in its place is seen too. Questions throw StoreError, after
 * `patienceMs` of waiting for another's lock.
 */
export async function openReader(file: string, patienceMs?: number): Promise<StoreReader> {
  return readerOf(connectReader(file, { patienceMs }));
}

/** Answers every question as things stood at the first one, for exports; the file must not be replaced meanwhile. */
export async function openSnapshot(file: string): Promise<StoreReader> {
  return readerOf(connectReader(file, { snapshot: true }));
}

/** Opens the database for writing, making folder, file and tables where they are missing. Throws StoreError. */
export async function openStore(file: string): Promise<Store> {
  const connection = connectWriter(file);
  const db = connection.database();

  async function write<T>(change: (db: Database) => T): Promise<T> {
    try {
      const answer = change(connection.database());
      connection.keepLogShort();
      return answer;
    } catch (error) {
      throw asStoreError(error, file);
    }
  }

  return {
    ...readerOf(connection),
    recordPoll: (host, attempt, sample, facts) =>
      write(() =>
        db
          .transaction(() => {
            const instance = instanceId(db, host);
            if (putOwnAttempt(db, instance, attempt) === "kept") return;
            if (sample) samplePut(db)(instance, sample);
            if (sample && facts) putFactsSeen(db, instance, facts, sample.measuredAt);
            raiseGeneration(db);
          })
          .immediate(),
      ),
    putRetryAt: (host, slot, retryAt) => write(() => putRetryAt(db, instanceId(db, host), slot, retryAt)),
    keepRobots: (origin, robots) => write(() => keepRobots(db, origin, robots)),
    importSamples: (host, samples, options) => write(() => importSamples(db, host, samples, options)),
    putMoved: (host, at, moved) =>
      write(() => db.transaction(() => putMoved(db, instanceId(db, host), at, moved)).immediate()),
    importAttempts: (host, attempts, options) =>
      write(() => putAll(db, host, attempts, attemptPut(db), options)),
    importFacts: (host, facts, options) => write(() => putAll(db, host, facts, factPut(db), options)),
    importActivity: (host, answers, options) =>
      write(() => putAll(db, host, answers, activityPut(db), options)),
    importNotes: (host, notes, options) => write(() => putAll(db, host, notes, notePut(db), options)),
    importRules: (host, rules, options) => write(() => putAll(db, host, rules, rulePut(db), options)),
    importRevisions: (host, revisions, options) =>
      write(() => putAll(db, host, revisions, revisionPut(db), options)),
    importForecasts: (host, forecasts, options) =>
      write(() => putAll(db, host, forecasts, forecastPut(db), options)),
    issueForecasts: (host, forecasts, truths) =>
      write(() => db.transaction(() => putIssue(db, instanceId(db, host), forecasts, truths)).immediate()),
    recordMilestones: (host, milestones, at) =>
      write(() =>
        db.transaction(() => recordMilestones(db, instanceId(db, host), milestones, at)).immediate(),
      ),
    saveAnnouncement: (host, announcement) =>
      write(() => db.transaction(() => saveAnnouncement(db, instanceId(db, host), announcement)).immediate()),
    saveActivity: async (host, answer) => {
      await write(() =>
        putAll(db, host, [answer], activityPut(db), {}, (instance) =>
          putFactsSeen(db, instance, { activity: ACTIVITY_OFFERED }, answer.fetchedAt),
        ),
      );
    },
    recordNoActivity: (host, hole, at) =>
      write(() =>
        db
          .transaction(() => {
            putFactsSeen(db, instanceId(db, host), { activity: hole }, at);
            raiseGeneration(db);
          })
          .immediate(),
      ),
    addNote: (host, given) =>
      write(() =>
        db
          .transaction(() => {
            const note = addNote(db, instanceId(db, host), given);
            raiseGeneration(db);
            return note;
          })
          .immediate(),
      ),
    removeNote: (host, id, at) =>
      write(() =>
        db
          .transaction(() => {
            const isRemoved = removeNote(db, instanceId(db, host), id, at);
            if (isRemoved) raiseGeneration(db);
            return isRemoved;
          })
          .immediate(),
      ),
    takeLease: (name, owner, now, forMs) => write(() => takeLease(db, name, owner, now, forMs)),
    releaseLease: (name, owner) => write(() => releaseLease(db, name, owner)),
  };
}
