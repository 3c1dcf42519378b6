import type { ActivityAnswer } from "../model/activity.ts";
import type { Attempt } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import type { Fact, InstanceFacts } from "../model/reading.ts";
import type { History, Sample } from "../model/sample.ts";

/** From and to are both inclusive; left out, the range is open on that side. */
export type Range = { from?: Instant; to?: Instant };

/** A fact about an instance and when it was first and last seen to be so. Values are text; languages are joined by a comma. */
export type FactRecord = { fact: Fact; value: string; firstSeen: Instant; lastSeen: Instant };

/** A dated note by the operator, added with `npm run note`. */
export type Note = { id: number; at: Instant; text: string; addedAt: Instant };

/** What a batch of samples did, or with `dryRun` would do. `kept`: a polled sample or an equal one stood there already. */
export type ImportOutcome = { added: number; changed: number; kept: number };

/** What pages, feeds and exports ask. Safe to use from many processes at once. */
export type StoreReader = {
  /** Grows with every change that a page could show; equal numbers mean equal pages. */
  generation(): Promise<number>;
  /** Every instance that anything is stored of, by name. */
  instances(): Promise<Host[]>;
  /** Sorted by the moment of measurement. */
  history(host: Host, range?: Range): Promise<History>;
  /** Sorted by slot, streamed, for exports. */
  samples(host: Host, range?: Range): AsyncIterable<Sample>;
  newestSample(host: Host): Promise<Sample | null>;
  /** Sorted by slot. */
  attempts(host: Host, range?: Range): Promise<Attempt[]>;
  newestAttempt(host: Host): Promise<Attempt | null>;
  /** Sorted by fact, then by first seen. */
  facts(host: Host): Promise<FactRecord[]>;
  /** Sorted by the moment of generation. */
  activity(host: Host): Promise<ActivityAnswer[]>;
  newestActivityFetch(host: Host): Promise<Instant | null>;
  notes(host: Host): Promise<Note[]>;
  close(): Promise<void>;
};

export type Store = StoreReader & {
  /** Stores one poll whole, in one transaction: the attempt and, where there is one, its sample and facts. Same slot again: the sample stands, a failure gives way to it. */
  recordPoll(host: Host, attempt: Attempt, sample: Sample | null, facts: InstanceFacts | null): Promise<void>;
  /** One transaction for the batch. Samples with source `poll` win over imports for the same slot; an import replaces an import. */
  importSamples(host: Host, samples: Sample[], options?: { dryRun?: boolean }): Promise<ImportOutcome>;
  importAttempts(host: Host, attempts: Attempt[]): Promise<void>;
  importFacts(host: Host, facts: FactRecord[]): Promise<void>;
  /** The same generation again is not stored twice. */
  saveActivity(host: Host, answer: ActivityAnswer): Promise<void>;
  addNote(host: Host, at: Instant, text: string, addedAt: Instant): Promise<Note>;
  /** Takes or renews the right to collect; `false` while another owner's lease runs. */
  takeLease(name: string, owner: string, now: Instant, forMs: number): Promise<boolean>;
  releaseLease(name: string, owner: string): Promise<void>;
};
