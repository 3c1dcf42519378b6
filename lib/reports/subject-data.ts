import type { Attempt } from "../model/attempt.ts";
import type { FactRecord } from "../model/fact.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { History } from "../model/sample.ts";
import type { Subject } from "../model/subject.ts";

/** Everything that is known of one subject; what every report is made from. */
export type SubjectData = {
  subject: Subject;
  history: History;
  /** Failed attempts only, sorted by slot. */
  failures: Attempt[];
  newestAttempt: Attempt | null;
  facts: FactRecord[];
  notes: { id: number; at: Instant; text: string }[];
};

/** For whom, and when: the clock is always given. */
export type Reader = { language: Language; now: Instant };
