import type { ActivityAnswer } from "../model/activity.ts";
import type { Attempt } from "../model/attempt.ts";
import type { FactRecord } from "../model/fact.ts";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import type { IssuedForecast } from "../model/issued.ts";
import type { RuleRecord } from "../model/milestone.ts";
import type { KeptNote } from "../model/note.ts";
import type { Revision } from "../model/revision.ts";
import type { Sample, Source } from "../model/sample.ts";

/** Everything that is kept of an instance, one piece at a time. */
export type HistoryRecord =
  | { kind: "sample"; sample: Sample }
  | { kind: "attempt"; attempt: Attempt }
  | { kind: "fact"; fact: FactRecord }
  | { kind: "activity"; answer: ActivityAnswer }
  | { kind: "note"; note: KeptNote }
  | { kind: "rule"; rule: RuleRecord }
  | { kind: "forecast"; forecast: IssuedForecast }
  | { kind: "revision"; revision: Revision };

/**
 * What a line of a file tells: a piece of the history asked for, that it is of another server, or why it cannot be used.
 * Lines count from 1, the header included.
 */
export type Told = { line: number } & ({ record: HistoryRecord } | { other: string } | { rejected: string });

/** Whose history is read, what to call its source, and the time of reading. */
export type ReadOptions = { host: Host; source: Source; now: Instant };

/** A file that cannot be read at all; the message is one line that names the cure. */
export class HistoryError extends Error {
  override name = "HistoryError";
}
