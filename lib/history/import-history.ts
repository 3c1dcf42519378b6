import type { ActivityAnswer } from "../model/activity.ts";
import type { Attempt } from "../model/attempt.ts";
import { cleanText } from "../model/clean-text.ts";
import type { FactRecord } from "../model/fact.ts";
import type { Host } from "../model/host.ts";
import type { IssuedForecast } from "../model/issued.ts";
import type { RuleRecord } from "../model/milestone.ts";
import type { KeptNote } from "../model/note.ts";
import type { Revising, Revision } from "../model/revision.ts";
import type { Sample } from "../model/sample.ts";
import type { HistoryRecord, Told } from "./record.ts";

export type Outcome = { added: number; changed: number; kept: number };
type Options = { dryRun?: boolean };
type SampleOptions = Options & { revising?: Revising };

/** Where a history is put. */
export type HistorySink = {
  importSamples(host: Host, samples: Sample[], options: SampleOptions): Promise<Outcome>;
  importAttempts(host: Host, attempts: Attempt[], options: Options): Promise<Outcome>;
  importFacts(host: Host, facts: FactRecord[], options: Options): Promise<Outcome>;
  importActivity(host: Host, answers: ActivityAnswer[], options: Options): Promise<Outcome>;
  importNotes(host: Host, notes: KeptNote[], options: Options): Promise<Outcome>;
  importRules(host: Host, rules: RuleRecord[], options: Options): Promise<Outcome>;
  importRevisions(host: Host, revisions: Revision[], options: Options): Promise<Outcome>;
  importForecasts(host: Host, forecasts: IssuedForecast[], options: Options): Promise<Outcome>;
};

export type ImportReport = {
  outcomes: Record<HistoryRecord["kind"], Outcome>;
  rejected: number;
  /** The other servers whose lines were left out. */
  others: Set<string>;
};

export type ImportWatcher = {
  /** The reason may quote the file, and is fit for a terminal. */
  onRejected: (line: number, reason: string) => void;
  /** Called after each batch with the number of the line reached. */
  onProgress: (line: number) => void;
};

/** With 5,000 the import of a large file needs 80 MB more, and is no faster. */
const BATCH = 1_000;

/** Puts what a file tells into the sink, in batches of one transaction each. `revising` where the sink had told of the server before. */
export async function importHistory(
  told: AsyncIterable<Told>,
  sink: HistorySink,
  host: Host,
  { onRejected, onProgress, ...options }: ImportWatcher & SampleOptions,
): Promise<ImportReport> {
  const none = () => ({ added: 0, changed: 0, kept: 0 });
  const report: ImportReport = {
    outcomes: {
      sample: none(),
      attempt: none(),
      fact: none(),
      activity: none(),
      note: none(),
      rule: none(),
      forecast: none(),
      revision: none(),
    },
    rejected: 0,
    others: new Set(),
  };
  let batch: HistoryRecord[] = [];

  async function flush(line: number): Promise<void> {
    await putBatch(batch, sink, host, options, report.outcomes);
    batch = [];
    onProgress(line);
  }

  let reached = 0;
  try {
    for await (const piece of told) {
      reached = piece.line;
      if ("record" in piece) batch.push(piece.record);
      else if ("other" in piece) report.others.add(piece.other);
      else {
        report.rejected++;
        onRejected(piece.line, cleanText(piece.rejected) ?? "");
      }
      if (batch.length >= BATCH) await flush(reached);
    }
  } finally {
    // A file that breaks off in the middle has still told what stands before.
    await flush(reached);
  }
  return report;
}

async function putBatch(
  batch: HistoryRecord[],
  sink: HistorySink,
  host: Host,
  { revising, ...options }: SampleOptions,
  outcomes: ImportReport["outcomes"],
): Promise<void> {
  const add = (kind: HistoryRecord["kind"], { added, changed, kept }: Outcome) => {
    outcomes[kind].added += added;
    outcomes[kind].changed += changed;
    outcomes[kind].kept += kept;
  };
  const samples = batch.flatMap((record) => (record.kind === "sample" ? [record.sample] : []));
  const attempts = batch.flatMap((record) => (record.kind === "attempt" ? [record.attempt] : []));
  const facts = batch.flatMap((record) => (record.kind === "fact" ? [record.fact] : []));
  const answers = batch.flatMap((record) => (record.kind === "activity" ? [record.answer] : []));
  const notes = batch.flatMap((record) => (record.kind === "note" ? [record.note] : []));
  const rules = batch.flatMap((record) => (record.kind === "rule" ? [record.rule] : []));
  const revisions = batch.flatMap((record) => (record.kind === "revision" ? [record.revision] : []));
  const forecasts = batch.flatMap((record) => (record.kind === "forecast" ? [record.forecast] : []));
  if (samples.length > 0)
    add("sample", await sink.importSamples(host, samples, { ...options, ...(revising && { revising }) }));
  if (attempts.length > 0) add("attempt", await sink.importAttempts(host, attempts, options));
  if (facts.length > 0) add("fact", await sink.importFacts(host, facts, options));
  if (answers.length > 0) add("activity", await sink.importActivity(host, answers, options));
  if (notes.length > 0) add("note", await sink.importNotes(host, notes, options));
  if (rules.length > 0) add("rule", await sink.importRules(host, rules, options));
  if (revisions.length > 0) add("revision", await sink.importRevisions(host, revisions, options));
  if (forecasts.length > 0) add("forecast", await sink.importForecasts(host, forecasts, options));
}
