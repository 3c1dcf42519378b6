import type { ActivityAnswer } from "../model/activity.ts";
import type { Attempt, Cause } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import type { ActivityOutcome, Hole, InstanceFacts, ReadOutcome } from "../model/reading.ts";
import type { History, Sample } from "../model/sample.ts";

type Range = { from?: Instant; to?: Instant };

/** What the collector asks of the store, and no more. */
export type CollectorStore = {
  attempts: (host: Host, range: Range) => Promise<Attempt[]>;
  history: (host: Host, range: Range) => Promise<History>;
  newestAttempt: (host: Host) => Promise<Attempt | null>;
  isGone: (host: Host) => Promise<boolean>;
  newestActivity: (host: Host) => Promise<{ fetchedAt: Instant; generatedAt: Instant } | null>;
  recordPoll: (
    host: Host,
    attempt: Attempt,
    sample: Sample | null,
    facts: InstanceFacts | null,
  ) => Promise<void>;
  putRetryAt: (host: Host, slot: Instant, retryAt: Instant) => Promise<void>;
  saveActivity: (host: Host, answer: ActivityAnswer) => Promise<void>;
  recordNoActivity: (host: Host, hole: Hole, at: Instant) => Promise<void>;
  takeLease: (name: string, owner: string, now: Instant, forMs: number) => Promise<boolean>;
  releaseLease: (name: string, owner: string) => Promise<void>;
};

type Fields = Record<string, string | number | boolean | null>;
type Say = (event: string, fields?: Fields) => void;

/** Everything outside that the collector touches. */
export type Effects = {
  store: CollectorStore;
  /** With `knock`, what it failed with before: one question first, and the others only when that brings something else. */
  readInstance: (host: Host, options?: { knock?: Cause | null }) => Promise<ReadOutcome>;
  readActivity: (host: Host) => Promise<ActivityOutcome>;
  /** Told of each reading once it is stored; nothing waits for it. */
  polled?: (host: Host) => void;
  /** The wall clock, for slots. */
  now: () => number;
  /** A clock that never steps, in milliseconds from anywhere, for durations. */
  elapsed: () => number;
  /** Resolves after the time, or as soon as the signal is aborted. Never rejects. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to, not including, 1. */
  random: () => number;
  log: { debug: Say; info: Say; warn: Say; error: Say };
};
