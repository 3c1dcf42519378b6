import type { Attempt } from "../model/attempt.ts";
import { dayOf, nextStart, startOfDay } from "../model/calendar.ts";
import type { Mark, Trust } from "../model/mark.ts";
import type { Subject } from "../model/subject.ts";
import { findMarks } from "../stats/marks.ts";
import { withoutMarked } from "../stats/without-marked.ts";
import type { SubjectData } from "./subject-data.ts";

/** A subject as it is stored, suspicious readings and all. `partial`: attempts that brought a sample while something broke. */
export type StoredData = Omit<SubjectData, "marks" | "stored"> & { partial: Attempt[] };

/** Tells what can be believed from what cannot. Years of readings take a while, so it is done once per change of data. */
export function believe({ partial, ...stored }: StoredData): SubjectData {
  const marks = marksIn({ partial, ...stored });
  const { history } = stored;
  return { ...stored, history: withoutMarked(history, marks), marks, stored: { history, partial } };
}

type Suspects = Pick<StoredData, "history" | "facts" | "notes" | "partial"> & {
  subject: Pick<Subject, "timeZone" | "trust">;
};

/** The suspicious readings of a history as it is stored, and what became of each. */
export function marksIn({ subject, history, facts, notes, partial }: Suspects): Mark[] {
  return findMarks(history, { facts, partial, trust: trustOf({ subject, notes }) });
}

/** The operator's word, from the configuration and from notes, which vouch for their day. */
function trustOf({ subject, notes }: Pick<Suspects, "subject" | "notes">): Trust[] {
  const { timeZone, trust } = subject;
  const noted = notes
    .filter(({ trusts }) => trusts.length > 0)
    .map(({ at, trusts }) => {
      const from = startOfDay(dayOf(at, timeZone), timeZone);
      return { from, to: nextStart("day", from, timeZone), metrics: trusts };
    });
  return [...trust, ...noted];
}
