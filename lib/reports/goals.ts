import { formatNumber } from "../i18n/format.ts";
import { type Phrase, phrase, say } from "../i18n/say.ts";
import { DAY } from "../model/instant.ts";
import { inLanguage, type Language } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { Milestone } from "../model/milestone.ts";
import { seriesOf } from "../model/sample.ts";
import { findCrossing, type MilestoneState, roundMilestones } from "../stats/milestones.ts";
import { oncePer } from "./once.ts";
import type { SubjectData } from "./subject-data.ts";

export type StandingMilestone = { milestone: Milestone; state: MilestoneState };

/** Every milestone of the subject, configured or, without any, the round ones of its accounts, with where it stands. */
export const milestonesOf = oncePer(({ subject, history }: SubjectData): StandingMilestone[] => {
  const best = history.values.users.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  const milestones = subject.milestones.length > 0 ? subject.milestones : roundMilestones(best);
  return milestones.map((milestone) => ({
    milestone,
    state: findCrossing(seriesOf(history, milestone.metric), milestone),
  }));
});

/** Those that the configuration names no more, as it last named them. Their pages stay. */
export const withdrawnOf = oncePer(({ subject, history, rules }: SubjectData): StandingMilestone[] => {
  const standing = new Set(subject.milestones.map(({ slug }) => slug));
  const last = new Map(
    rules.flatMap(({ slug, rule }) => (rule && !standing.has(slug) ? [[slug, rule]] : [])),
  );
  return [...last.values()].map((milestone) => ({
    milestone,
    state: findCrossing(seriesOf(history, milestone.metric), milestone),
  }));
});

/** The nearest milestone that is still ahead, of this metric or of any. */
export function nextMilestone(
  standing: StandingMilestone[],
  metric?: PolledMetric,
): StandingMilestone | null {
  const ahead = standing.filter(
    ({ milestone, state }) =>
      state.status !== "reached" && state.current !== null && (!metric || milestone.metric === metric),
  );
  const distance = ({ state: { remaining, current } }: StandingMilestone) =>
    (remaining ?? 0) / Math.max(1, current?.value ?? 0);
  return ahead.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** What the operator calls it, if anything. */
export function labelOf({ label }: Milestone, language: Language): string | null {
  return (label && inLanguage(label, language)) ?? null;
}

export function milestoneName(milestone: Milestone, language: Language): string {
  const { metric, threshold } = milestone;
  return labelOf(milestone, language) ?? say(language, `milestone.name.${metric}`, { threshold });
}

/** How much of the way is gone, of 1: of the count and, while it is held, of the days that it must be. */
export function wayGone({ milestone: { threshold, days }, state }: StandingMilestone): number {
  const { current, heldSince } = state;
  if (current === null) return 0;
  const share =
    heldSince === null ? current.value / threshold : (current.at - heldSince) / ((days ?? 1) * DAY);
  return Math.min(1, share);
}

/** "109 to go: hand-over to the non-profit". */
export function tellDistance({ milestone, state }: StandingMilestone, language: Language): Phrase {
  const { metric, threshold } = milestone;
  const name = labelOf(milestone, language);
  if (state.heldSince !== null)
    return phrase(language, "goal.holding", { label: milestoneName(milestone, language) });
  return name
    ? phrase(language, "goal.next", { remaining: state.remaining ?? 0, label: name })
    : phrase(language, `goal.round.${metric}`, { remaining: state.remaining ?? 0, threshold });
}

/** The goal as the chart draws it, unless it is so far away that it would flatten the line. */
export function chartGoal(
  next: StandingMilestone | null,
  language: Language,
): { value: number; label: string } | null {
  if (!next?.state.current || next.milestone.threshold > 3 * next.state.current.value) return null;
  const { threshold } = next.milestone;
  return { value: threshold, label: labelOf(next.milestone, language) ?? formatNumber(language, threshold) };
}
