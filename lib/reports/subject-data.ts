import type { ActivityAnswer } from "../model/activity.ts";
import type { Attempt } from "../model/attempt.ts";
import type { FactRecord } from "../model/fact.ts";
import type { Instant } from "../model/instant.ts";
import type { IssuedForecast } from "../model/issued.ts";
import type { Language } from "../model/language.ts";
import type { Mark } from "../model/mark.ts";
import type { RuleRecord } from "../model/milestone.ts";
import type { Note, RemovedNote } from "../model/note.ts";
import type { PollLog } from "../model/poll-run.ts";
import type { Revision } from "../model/revision.ts";
import type { History } from "../model/sample.ts";
import type { Subject } from "../model/subject.ts";

/** Everything that is known of one subject; what every report is made from. */
export type SubjectData = {
  subject: Subject;
  /** What is believed: a reading with an open mark is a hole in it. */
  history: History;
  /** The suspicious readings of every metric, believed by now or not. */
  marks: Mark[];
  /** As it is stored, suspicious readings and all; `partial`: attempts that brought a sample while something broke. */
  stored: { history: History; partial: Attempt[] };
  /** Failed attempts only, sorted by slot. */
  failures: Attempt[];
  newestAttempt: Attempt | null;
  /** What became of the polls since `pollsSince` of the moment of reading. */
  polls: PollLog;
  facts: FactRecord[];
  /** What its server said of its days of sign-ups and posts, each answer as it was received; by the moment it was made. */
  answers: ActivityAnswer[];
  /** What the configuration said of its milestones, and when; sorted by slug, then by time. */
  rules: RuleRecord[];
  notes: Note[];
  removedNotes: RemovedNote[];
  /** Imports that changed what had been told already, by time. */
  revisions: Revision[];
  /** The newest of each metric. */
  forecasts: IssuedForecast[];
};

/** For whom, and when: the clock is always given. In a copy nothing is announced that is still to come. */
export type Reader = { language: Language; now: Instant; isCopy?: boolean };
