import { formatDate } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { HOUR } from "../model/instant.ts";
import { inLanguage, type Language } from "../model/language.ts";
import type { Milestone, RuleRecord } from "../model/milestone.ts";
import { LONGEST_SILENCE } from "../stats/milestones.ts";
import { labelOf, milestoneName } from "./goals.ts";

export type RuleReport = {
  /** In words. */
  rule: string;
  /** What a hole does to a rule that must hold for days. */
  breaks: string | null;
  /** `users > 1000`, the same in every language. */
  terms: string;
  consequence: string | null;
  decides: string | null;
};

export function tellRule(milestone: Milestone, language: Language): RuleReport {
  const { consequence, decides, days } = milestone;
  return {
    rule: ruleSentence(milestone, language),
    breaks: days ? say(language, "milestone.ruleBreaks", { hours: LONGEST_SILENCE / HOUR }) : null,
    terms: termsOf(milestone),
    consequence: (consequence && inLanguage(consequence, language)) ?? null,
    decides: (decides && inLanguage(decides, language)) ?? null,
  };
}

function ruleSentence({ metric, threshold, when, days }: Milestone, language: Language): string {
  return days
    ? say(language, `milestone.ruleDays.${metric}`, { threshold, when, days })
    : say(language, `milestone.rule.${metric}`, { threshold, when });
}

function termsOf({ metric, threshold, when, days }: Milestone): string {
  const claim = `${metric} ${when === "reaches" ? "≥" : ">"} ${threshold}`;
  return days ? `${claim}, ${days} × 24 h, Δt ≤ ${LONGEST_SILENCE / HOUR} h` : claim;
}

/** What the configuration said before, newest first; the last line says since when it is known at all. */
export function tellRuleChanges(
  records: readonly RuleRecord[],
  language: Language,
  timeZone: string,
): string[] {
  const [first] = records;
  if (!first) return [];
  const changes = records
    .slice(1)
    .flatMap((_, index) => tellRuleChange(records, index + 1, language, timeZone));
  const since = say(language, changes.length > 0 ? "milestone.recordedSince" : "milestone.recorded", {
    date: formatDate(language, first.at, timeZone, "day"),
  });
  return [...changes.toReversed(), since];
}

/** What one record changed: its edits, or that the milestone was withdrawn or taken up again. */
export function tellRuleChange(
  records: readonly RuleRecord[],
  index: number,
  language: Language,
  timeZone: string,
): string[] {
  const record = records[index];
  if (!record) return [];
  const date = formatDate(language, record.at, timeZone, "day");
  if (!record.rule) return [say(language, "milestone.taken", { date })];
  const before = records[index - 1]?.rule ?? null;
  // Taken out and put back: told against what it last said.
  const known = before ?? records.slice(0, index).findLast(({ rule }) => rule)?.rule ?? record.rule;
  const edits = tellEdits(known, record.rule, date, language);
  return before ? edits : [say(language, "milestone.back", { date }), ...edits];
}

function tellEdits(before: Milestone, after: Milestone, date: string, language: Language): string[] {
  const edits: string[] = [];
  const was = tellRule(before, language);
  const is = tellRule(after, language);
  if (was.rule !== is.rule) edits.push(say(language, "milestone.changed.rule", { date, before: was.rule }));
  if (labelOf(before, language) !== labelOf(after, language)) {
    const name = milestoneName(before, language);
    edits.push(say(language, "milestone.changed.label", { date, before: name }));
  }
  for (const part of ["consequence", "decides"] as const) {
    const text = was[part];
    if (text === is[part]) continue;
    edits.push(
      text === null
        ? say(language, `milestone.added.${part}`, { date })
        : say(language, `milestone.changed.${part}`, { date, before: text }),
    );
  }
  return edits.length > 0 ? edits : [say(language, "milestone.changed.elsewhere", { date })];
}
