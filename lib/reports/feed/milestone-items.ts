import { say, textOf } from "../../i18n/say.ts";
import { SECOND } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { Crossing, RuleRecord } from "../../model/milestone.ts";
import { milestoneName, milestonesOf, type StandingMilestone, withdrawnOf } from "../goals.ts";
import { tellCrossing } from "../milestone-words.ts";
import { momentsAbroad } from "../moments.ts";
import { tellRule, tellRuleChange } from "../rule-words.ts";
import type { SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { FeedItem, FeedWords } from "./feed-item.ts";

/**
 * The milestones that were reached for certain, those withdrawn later included. Of one that was passed before anybody watched,
 * nobody knows when.
 */
export function reachedItems(data: SubjectData): FeedItem[] {
  const withdrawnAt = ({ milestone }: StandingMilestone) => recordsOf(data, milestone.slug).at(-1)?.at ?? 0;
  const withdrawn = withdrawnOf(data).filter(
    (standing) => (standing.state.crossing?.fulfilled ?? 0) < withdrawnAt(standing),
  );
  return [...milestonesOf(data), ...withdrawn].flatMap((standing) => {
    const { crossing, borneOut } = standing.state;
    return crossing && crossing.after !== null && borneOut !== null
      ? [reachedItem(data, standing, crossing)]
      : [];
  });
}

function reachedItem(data: SubjectData, standing: StandingMilestone, { fulfilled }: Crossing): FeedItem {
  const { slug } = standing.milestone;
  // The first record only says what held when records began.
  const edits = recordsOf(data, slug).slice(1);
  const moved = data.revisions.findLast((revision) => revision.moved.some((each) => each.slug === slug));
  return {
    kind: "milestone",
    key: `milestones/${slug}/reached`,
    place: { page: "milestone", slug },
    published: fulfilled,
    updated: Math.max(fulfilled, edits.findLast(({ rule }) => rule)?.at ?? 0, moved?.at ?? 0),
    tell: (language) => tellReached(data, standing, fulfilled, language),
  };
}

function tellReached(
  data: SubjectData,
  standing: StandingMilestone,
  fulfilled: number,
  language: Language,
): FeedWords {
  const { milestone } = standing;
  const moments = momentsAbroad(data.history, language, data.subject.timeZone);
  const subject = subjectName(data);
  const name = milestoneName(milestone, language);
  const text = textOf(tellCrossing(standing, moments, language));
  const { rule, consequence } = tellRule(milestone, language);
  return {
    title: say(language, "announce.reached", { subject, name }),
    paragraphs: [text, rule, ...(consequence === null ? [] : [consequence])],
    // Without the chart's summary, which goes on changing for ten days.
    picture: {
      slug: milestone.slug,
      day: moments.dayOf(fulfilled),
      alt: say(language, "milestone.picture", { name, subject, text, chart: "" }).trim(),
    },
  };
}

const recordsOf = ({ rules }: SubjectData, slug: string) => rules.filter((record) => record.slug === slug);

/** Milestones whose rule was changed, and those that were withdrawn or taken up again. */
export function ruleItems(data: SubjectData): FeedItem[] {
  const slugs = [...new Set(data.rules.map(({ slug }) => slug))];
  return slugs.flatMap((slug) => {
    const records = recordsOf(data, slug);
    return records.slice(1).map(
      (record, index): FeedItem => ({
        kind: "rule",
        key: `milestones/${slug}/rule/${record.at / SECOND}`,
        place: { page: "milestone", slug },
        published: record.at,
        updated: record.at,
        tell: (language) => tellEdit(data, records, index + 1, language),
      }),
    );
  });
}

function tellEdit(
  data: SubjectData,
  records: readonly RuleRecord[],
  index: number,
  language: Language,
): FeedWords {
  const rule = records.slice(0, index + 1).findLast((record) => record.rule)?.rule ?? null;
  const isGone = records[index]?.rule === null;
  const changes = tellRuleChange(records, index, language, data.subject.timeZone);
  const name = rule ? milestoneName(rule, language) : (records[index]?.slug ?? "");
  return {
    title: say(language, isGone ? "feed.ruleWithdrawn" : "feed.ruleChanged", {
      subject: subjectName(data),
      name,
    }),
    paragraphs:
      isGone || !rule
        ? changes
        : [...changes, say(language, "feed.ruleNow", { rule: tellRule(rule, language).rule })],
  };
}
