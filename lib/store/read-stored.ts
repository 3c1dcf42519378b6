import type { Host } from "../model/host.ts";
import type { StoreReader } from "./store.ts";

/** What is stored of one subject's figures, and what is forecast of them; what became of single polls, and what was forecast before, is asked apart. */
export async function readStored(store: StoreReader, host: Host) {
  const [history, facts, answers, notes, removedNotes, rules, partial, forecasts, revisions] =
    await Promise.all([
      store.history(host),
      store.facts(host),
      store.activity(host),
      store.notes(host),
      store.removedNotes(host),
      store.milestoneRules(host),
      store.partialAnswers(host),
      store.forecasts(host),
      store.revisions(host),
    ]);
  return { history, facts, answers, notes, removedNotes, rules, partial, forecasts, revisions };
}
