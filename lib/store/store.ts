import type { ActivityAnswer } from "../model/activity.ts";
import type { Announcement } from "../model/announcement.ts";
import type { Attempt } from "../model/attempt.ts";
import type { Day } from "../model/calendar.ts";
import type { FactRecord } from "../model/fact.ts";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import type {
  ForecastTruth,
  HorizonScore,
  IssuedForecast,
  IssuedTarget,
  ToldMilestone,
} from "../model/issued.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { Milestone, RuleRecord } from "../model/milestone.ts";
import type { KeptNote, Note, RemovedNote } from "../model/note.ts";
import type { PollCount, PollLog } from "../model/poll-run.ts";
import type { Hole, InstanceFacts } from "../model/reading.ts";
import type { MovedCrossing, OpenRevision, Revising, Revision } from "../model/revision.ts";
import type { History, Sample } from "../model/sample.ts";

export type { FactRecord } from "../model/fact.ts";
export type { Note } from "../model/note.ts";

/** From and to are both inclusive; left out, the range is open on that side. */
export type Range = { from?: Instant; to?: Instant };

/** What a batch did, or with `dryRun` would do. `kept`: something that wins, or an equal one, stood there already. */
export type ImportOutcome = { added: number; changed: number; kept: number };

/** With `dryRun` nothing is written, and the outcome is what would have come of it. */
export type ImportOptions = { dryRun?: boolean };

export type SampleOptions = ImportOptions & { revising?: Revising };

/** What a server's robots.txt said, empty where it has none, and when. */
export type KeptRobots = { text: string; fetchedAt: Instant };

/** What pages, feeds and exports ask. Safe to use from many processes at once. */
export type StoreReader = {
  /** Grows with every change that a page could show; equal numbers mean equal pages. */
  generation(): Promise<number>;
  /** Every instance that anything is stored of, by name. */
  instances(): Promise<Host[]>;
  /** Sorted by the moment of measurement; the range is of that moment too. */
  history(host: Host, range?: Range): Promise<History>;
  /** Sorted by slot, streamed, for exports; the range is of slots. */
  samples(host: Host, range?: Range): AsyncIterable<Sample>;
  newestSample(host: Host): Promise<Sample | null>;
  /** Sorted by slot. */
  attempts(host: Host, range?: Range): Promise<Attempt[]>;
  /** Those that brought no sample, sorted by slot. */
  failures(host: Host): Promise<Attempt[]>;
  /** Those that brought a sample although a part of the server did not answer, sorted by slot; `detail` says which. */
  partialAnswers(host: Host): Promise<Attempt[]>;
  newestAttempt(host: Host): Promise<Attempt | null>;
  /** What became of the polls from a slot on, the last one before it included; `inTimeWithin` in ms. */
  polls(host: Host, since: Instant, inTimeWithin: number): Promise<PollLog>;
  /** Of every instance, by name; a count never falls. */
  pollCounts(): Promise<PollCount[]>;
  /** When the right to collect runs out, `null` where nobody has it. */
  leaseUntil(name: string): Promise<Instant | null>;
  /** Of the database's files, in bytes. */
  sizes(): Promise<{ database: number; wal: number }>;
  /** Whether the server said that it is gone (410), and has not been read since. */
  isGone(host: Host): Promise<boolean>;
  /** The robots.txt last fetched from the origin; `null` where none is kept. */
  robots(origin: string): Promise<KeptRobots | null>;
  /** Sorted by fact, then by first seen. */
  facts(host: Host): Promise<FactRecord[]>;
  /** Sorted by the moment of generation. */
  activity(host: Host): Promise<ActivityAnswer[]>;
  /** When the newest answer was made, and when one was last fetched. */
  newestActivity(host: Host): Promise<{ fetchedAt: Instant; generatedAt: Instant } | null>;
  /** Those that were not taken back, sorted by their moment. */
  notes(host: Host): Promise<Note[]>;
  /** Those that were, sorted by when. */
  removedNotes(host: Host): Promise<RemovedNote[]>;
  /** What was told of its milestones, and is to be told; sorted by the moment of decision. */
  announcements(host: Host): Promise<Announcement[]>;
  /** Imports that changed what had been told already, by time. */
  revisions(host: Host): Promise<Revision[]>;
  /** Those of which it is not yet known which crossings they moved, by time. */
  openRevisions(host: Host): Promise<OpenRevision[]>;
  /** Sorted by slug, then by time. */
  milestoneRules(host: Host): Promise<RuleRecord[]>;
  /** The newest forecast of each metric. */
  forecasts(host: Host): Promise<IssuedForecast[]>;
  /** Every forecast that was issued, by metric, then by day, streamed, for exports. */
  allForecasts(host: Host): AsyncIterable<IssuedForecast>;
  /** What forecasts said of milestones, or of the one named, sorted by slug, then by day; years of it are thousands. */
  toldMilestones(host: Host, slug?: string): Promise<ToldMilestone[]>;
  /** What forecasts said of the days on which they are judged, sorted by the day of issue. */
  forecastTargets(host: Host, metric: PolledMetric): Promise<(IssuedTarget & { day: Day })[]>;
  /** The newest day on which something was forecast. */
  newestIssue(host: Host): Promise<Day | null>;
  /** How forecasts did, of every server together. */
  forecastScores(): Promise<HorizonScore[]>;
  /** The first day of which a forecast is still to be judged, of any server. */
  firstTarget(): Promise<Day | null>;
  close(): Promise<void>;
};

export type Store = StoreReader & {
  /** Stores one poll whole, in one transaction: the attempt and, where there is one, its sample and facts. Same slot again: the sample stands, a failure gives way to it. */
  recordPoll(host: Host, attempt: Attempt, sample: Sample | null, facts: InstanceFacts | null): Promise<void>;
  /** Adds to the slot's attempt the moment before which the server wants no other question. */
  putRetryAt(host: Host, slot: Instant, retryAt: Instant): Promise<void>;
  keepRobots(origin: string, robots: KeptRobots): Promise<void>;
  /**
   * One transaction for the batch. Samples with source `poll` win over imports for the same slot; an import replaces an
   * import, except that its `not-in-source` holes say nothing and leave the number that stands.
   */
  importSamples(host: Host, samples: Sample[], options?: SampleOptions): Promise<ImportOutcome>;
  /** Adds to the revision of this moment, if there is one, which crossings it moved: it is open no more. */
  putMoved(host: Host, at: Instant, moved: readonly MovedCrossing[]): Promise<void>;
  /** An attempt that stands is kept, unless it failed and this one brought a sample. */
  importAttempts(host: Host, attempts: Attempt[], options?: ImportOptions): Promise<ImportOutcome>;
  /** A record that overlaps one of the same fact and value widens it. */
  importFacts(host: Host, facts: FactRecord[], options?: ImportOptions): Promise<ImportOutcome>;
  /** Like `saveActivity`, for many. */
  importActivity(host: Host, answers: ActivityAnswer[], options?: ImportOptions): Promise<ImportOutcome>;
  /** Keeps the notes' numbers where they are free; the same moment, text, trust and time of adding is the same note. What was taken back on either side stays so. */
  importNotes(host: Host, notes: KeptNote[], options?: ImportOptions): Promise<ImportOutcome>;
  /** A record of the same moment is kept. */
  importRules(host: Host, rules: RuleRecord[], options?: ImportOptions): Promise<ImportOutcome>;
  /** A forecast of the same metric and day is kept, and only gains truths that it lacks. */
  importForecasts(host: Host, forecasts: IssuedForecast[], options?: ImportOptions): Promise<ImportOutcome>;
  /** A revision of the same moment is kept. */
  importRevisions(host: Host, revisions: Revision[], options?: ImportOptions): Promise<ImportOutcome>;
  /** Keeps what is forecast on a day, unless something was before, and what came of earlier forecasts. */
  issueForecasts(
    host: Host,
    forecasts: readonly IssuedForecast[],
    truths: readonly ForecastTruth[],
  ): Promise<void>;
  /** Records what the configuration says now: each rule that differs from its newest record, and each that is gone. */
  recordMilestones(host: Host, milestones: readonly Milestone[], at: Instant): Promise<void>;
  /** Keeps how far an announcement is; one that was sent or too old stays as it is, one given up can only become due again. */
  saveAnnouncement(host: Host, announcement: Announcement): Promise<void>;
  /** The same generation again is not stored twice; only the time of its newest fetch is kept up. */
  saveActivity(host: Host, answer: ActivityAnswer): Promise<void>;
  /** Why the server tells nothing of its activity, as a fact: until it is said again, or an answer comes. */
  recordNoActivity(host: Host, hole: Hole, at: Instant): Promise<void>;
  addNote(host: Host, note: Omit<Note, "id">): Promise<Note>;
  /** Takes a note back; its number is never given to another. `false` where no such note stands. */
  removeNote(host: Host, id: number, at: Instant): Promise<boolean>;
  /** Takes or renews the right to collect; `false` while another owner's lease runs. */
  takeLease(name: string, owner: string, now: Instant, forMs: number): Promise<boolean>;
  releaseLease(name: string, owner: string): Promise<void>;
};
