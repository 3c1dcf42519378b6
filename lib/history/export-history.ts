import type { ActivityAnswer } from "../model/activity.ts";
import type { Attempt } from "../model/attempt.ts";
import type { FactRecord } from "../model/fact.ts";
import type { Host } from "../model/host.ts";
import type { IssuedForecast } from "../model/issued.ts";
import type { RuleRecord } from "../model/milestone.ts";
import type { Note, RemovedNote } from "../model/note.ts";
import type { Revision } from "../model/revision.ts";
import type { Sample } from "../model/sample.ts";
import { linesOf } from "./own-columns.ts";
import { CSV_HEADER, csvLine } from "./own-csv.ts";
import { JSON_END, JSON_START, jsonLine } from "./own-json.ts";
import type { HistoryRecord } from "./record.ts";

/** Where a history is taken from. */
export type HistorySource = {
  samples(host: Host): AsyncIterable<Sample>;
  attempts(host: Host): Promise<Attempt[]>;
  facts(host: Host): Promise<FactRecord[]>;
  activity(host: Host): Promise<ActivityAnswer[]>;
  notes(host: Host): Promise<Note[]>;
  removedNotes(host: Host): Promise<RemovedNote[]>;
  milestoneRules(host: Host): Promise<RuleRecord[]>;
  revisions(host: Host): Promise<Revision[]>;
  allForecasts(host: Host): AsyncIterable<IssuedForecast>;
};

/** Everything that is kept of an instance, always in the same order. */
export async function* recordsOf(source: HistorySource, host: Host): AsyncGenerator<HistoryRecord> {
  for await (const sample of source.samples(host)) yield { kind: "sample", sample };
  for (const attempt of await source.attempts(host)) yield { kind: "attempt", attempt };
  for (const fact of await source.facts(host)) yield { kind: "fact", fact };
  for (const answer of await source.activity(host)) yield { kind: "activity", answer };
  for (const note of await source.notes(host)) yield { kind: "note", note };
  for (const note of await source.removedNotes(host)) yield { kind: "note", note };
  for (const rule of await source.milestoneRules(host)) yield { kind: "rule", rule };
  for await (const forecast of source.allForecasts(host)) yield { kind: "forecast", forecast };
  for (const revision of await source.revisions(host)) yield { kind: "revision", revision };
}

const CHUNK = 64 * 1024;

/** Everything of these instances as one text, in pieces. The same store always gives the same bytes. */
export async function* exportText(
  source: HistorySource,
  hosts: Host[],
  format: "csv" | "json",
): AsyncGenerator<string> {
  let chunk = format === "csv" ? CSV_HEADER : JSON_START;
  let first = true;
  for (const host of hosts) {
    for await (const record of recordsOf(source, host)) {
      for (const line of linesOf(host, record)) {
        chunk += format === "csv" ? csvLine(line) : jsonLine(line, first);
        first = false;
      }
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = "";
    }
  }
  yield format === "csv" ? chunk : chunk + JSON_END;
}
