import type { Subject } from "#lib/model/subject.ts";
import { believe } from "#lib/reports/believe.ts";
import type { SubjectData } from "#lib/reports/subject-data.ts";
import type { StoreReader } from "#lib/store/store.ts";

/** All that is stored of a subject's figures, as far as it can be believed; what became of single polls is left out. */
export async function readStored(subject: Subject, reader: StoreReader): Promise<SubjectData> {
  const { id } = subject;
  const [history, facts, notes, rules, partial, forecasts, told] = await Promise.all([
    reader.history(id),
    reader.facts(id),
    reader.notes(id),
    reader.milestoneRules(id),
    reader.partialAnswers(id),
    reader.forecasts(id),
    reader.toldMilestones(id),
  ]);
  const polls = { first: null, runs: [] };
  return believe({
    subject,
    history,
    facts,
    notes,
    rules,
    partial,
    forecasts,
    told,
    failures: [],
    newestAttempt: null,
    polls,
  });
}
