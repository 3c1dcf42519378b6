import type { Instant } from "../model/instant.ts";
import type { Milestone, RuleRecord } from "../model/milestone.ts";
import { historyUntil } from "../stats/history-until.ts";
import { believe } from "./believe.ts";
import { oncePer } from "./once.ts";
import type { SubjectData } from "./subject-data.ts";

/**
 * A subject as it was known at a moment. What was read later is not in it, nor what later readings said of earlier ones:
 * a reading that was not believed then is not believed here, even if it was borne out since. What the operator wrote (notes,
 * events, trust) counts by the moment that it tells of, whenever it was written.
 */
export function asOf(data: SubjectData, moment: Instant): SubjectData {
  const kept = lastAsked(data);
  if (kept.known?.moment !== moment) kept.known = { moment, data: knownAt(data, moment) };
  return kept.known.data;
}

/** A sheet is asked for in several languages, and its picture and data with it; one past at a time is enough to keep. */
const lastAsked = oncePer((_: SubjectData): { known: { moment: Instant; data: SubjectData } | null } => ({
  known: null,
}));

function knownAt(data: SubjectData, moment: Instant): SubjectData {
  const { subject, stored, failures, polls, facts, answers, rules, notes, removedNotes } = data;
  const { revisions, forecasts } = data;
  const isKnown = ({ at }: { at: Instant }) => at <= moment;
  const failed = failures.filter(({ startedAt }) => startedAt <= moment);
  return believe({
    subject: {
      ...subject,
      milestones: milestonesAt(data, moment),
      events: subject.events.filter(isKnown),
    },
    history: historyUntil(stored.history, moment),
    partial: stored.partial.filter(({ startedAt }) => startedAt <= moment),
    failures: failed,
    newestAttempt: failed.at(-1) ?? null,
    polls: { first: polls.first !== null && polls.first <= moment ? polls.first : null, runs: [] },
    facts: facts
      .filter(({ firstSeen }) => firstSeen <= moment)
      .map((fact) => ({ ...fact, lastSeen: Math.min(fact.lastSeen, moment) })),
    // When it came is told of the last time alone, a day later where the server still hands out the same one.
    answers: answers.filter(({ generatedAt }) => generatedAt <= moment),
    rules: rules.filter(isKnown),
    notes: notes.filter(isKnown),
    removedNotes: removedNotes.filter(isKnown),
    revisions: revisions.filter(isKnown),
    forecasts: forecasts.filter(({ issuedAt }) => issuedAt <= moment),
  });
}

/**
 * The milestones that stood at a moment, by the rule that was in force. Of the time before the board kept its rules, those
 * that it began with; one of which nothing is recorded yet has just been added.
 */
function milestonesAt({ subject, rules }: SubjectData, moment: Instant): Milestone[] {
  const beginning = Math.min(...rules.map(({ at }) => at));
  const slugs = new Set([...subject.milestones, ...rules].map(({ slug }) => slug));
  return [...slugs].flatMap((slug) => {
    const records = rules.filter((record) => record.slug === slug);
    if (records.length === 0) return subject.milestones.filter((milestone) => milestone.slug === slug);
    return ruleAt(records, moment, beginning) ?? [];
  });
}

function ruleAt(records: readonly RuleRecord[], moment: Instant, beginning: Instant): Milestone | null {
  const known = records.findLast(({ at }) => at <= moment);
  const first = records[0];
  return (known ?? (first?.at === beginning ? first : null))?.rule ?? null;
}
