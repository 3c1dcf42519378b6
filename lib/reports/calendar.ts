import { formatDate } from "../i18n/format.ts";
import { say, textOf } from "../i18n/say.ts";
import { addDays, type Day, dayOf, daysBetween, nextStart, startOfDay } from "../model/calendar.ts";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import type { ToldMilestone } from "../model/issued.ts";
import type { Language } from "../model/language.ts";
import type { Crossing } from "../model/milestone.ts";
import { honestDays } from "../stats/honest-range.ts";
import { midnight, tellDays } from "./forecast-words.ts";
import { milestoneForecast } from "./forecasts.ts";
import { milestoneName, milestonesOf, type StandingMilestone } from "./goals.ts";
import { tellCrossing } from "./milestone-words.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** Whole days of a milestone: those in which it was reached, or in which it is expected. */
export type CalendarSpan = {
  slug: string;
  title: string;
  text: string;
  /** Both are part of it. */
  from: Day;
  to: Day;
  status: "tentative" | "confirmed";
  /** How often its days or its words may have changed so far. */
  changes: number;
  /** When they last may have. */
  changed: Instant;
};

export type CalendarReport = {
  id: Host;
  language: Language;
  name: string;
  description: string;
  spans: CalendarSpan[];
};

/** The days of every milestone that has any. `told`: all that forecasts said of them, by day. */
export function calendarReport(
  data: SubjectData,
  reader: Reader,
  told: readonly ToldMilestone[],
): CalendarReport {
  const { language } = reader;
  const name = subjectName(data);
  const { practice } = data.subject;
  return {
    id: data.subject.id,
    language,
    name: say(language, "milestones.heading", { name }),
    description: say(language, practice ? "practice.text" : "milestones.intro"),
    spans: milestonesOf(data).flatMap((standing) => {
      const ranges = rangesOf(told, standing);
      const { crossing, borneOut } = standing.state;
      const days =
        crossing && borneOut !== null
          ? reachedDays(data, standing, crossing, language)
          : expectedDays(data, standing, ranges, reader);
      if (!days) return [];
      const { known, ...span } = days;
      return [{ ...span, ...changesOf(data, standing, ranges.length, known) }];
    }),
  };
}

/** As it was issued, and the whole days that it stands for. */
type Range = { p10: Day; p90: Day; from: Day; to: Day; issued: Day };

/** Every range that was issued and differed from the one before, `null` where none could be told any more. */
function rangesOf(told: readonly ToldMilestone[], { milestone }: StandingMilestone): (Range | null)[] {
  const ranges: (Range | null)[] = [];
  for (const { slug, metric, verdict, p10, p90, day } of told) {
    if (slug !== milestone.slug || metric !== milestone.metric) continue;
    const before = ranges.at(-1) ?? null;
    if (verdict !== "range" || p10 === null || p90 === null) {
      if (before) ranges.push(null);
      continue;
    }
    const days = wholeDays(p10, p90);
    if (before?.from !== days.from || before.to !== days.to) ranges.push({ ...days, p10, p90, issued: day });
  }
  return ranges;
}

/** The days that the words name: all those of a month that they end with. */
function wholeDays(p10: Day, p90: Day): { from: Day; to: Day } {
  const { from, to, precision } = honestDays(p10, p90);
  if (precision === "day") return { from, to };
  return { from, to: addDays(dayOf(nextStart("month", midnight(to), "UTC"), "UTC"), -1) };
}

/** A span as it stands; `known`: since when, but for what was changed later. */
type Days = Omit<CalendarSpan, "changes" | "changed"> & { known: Instant };

function reachedDays(
  data: SubjectData,
  standing: StandingMilestone,
  { after, fulfilled }: Crossing,
  language: Language,
): Days | null {
  const { milestone } = standing;
  // What was passed before anybody watched has no day.
  if (after === null) return null;
  const moments = momentsOf(data.history, language, data.subject.timeZone);
  const to = moments.dayOf(fulfilled);
  return {
    slug: milestone.slug,
    title: titleOf("calendar.reached", data, standing, language),
    text: textOf(tellCrossing(standing, moments, language)),
    from: milestone.days ? to : moments.dayOf(after),
    to,
    status: "confirmed",
    known: fulfilled,
  };
}

function expectedDays(
  data: SubjectData,
  standing: StandingMilestone,
  ranges: (Range | null)[],
  { language, now }: Reader,
): Days | null {
  const range = ranges.at(-1);
  const said = milestoneForecast(data, standing, now);
  if (!range || said?.verdict !== "range") return null;
  const { p10, p90, from, to, issued } = range;
  const issuedOn = formatDate(language, midnight(issued), "UTC", "day");
  const sentences = [
    say(language, "forecast.between", tellDays(p10, p90, language)),
    say(language, "calendar.moves", { issued: issuedOn }),
  ];
  return {
    slug: standing.milestone.slug,
    title: titleOf("calendar.range", data, standing, language),
    text: sentences.join(" "),
    // A month that has begun was over in part when this was said.
    from: daysBetween(from, issued) > 0 ? issued : from,
    to,
    status: "tentative",
    known: startOfDay(issued, data.subject.timeZone),
  };
}

/**
 * Counts all that is stored and may have changed the span, so that the count only ever rises: ranges, edits of the rule,
 * and what may also have undone a crossing, imports and the operator's word on readings, given or taken back. Those
 * count twice, since a crossing that is gone takes one away.
 */
function changesOf(
  { rules, revisions, notes, removedNotes }: SubjectData,
  { milestone, state }: StandingMilestone,
  ranges: number,
  known: Instant,
): Pick<CalendarSpan, "changes" | "changed"> {
  // The first record only says what held when records began.
  const edits = rules.filter(({ slug }) => slug === milestone.slug).slice(1);
  const given = [...notes, ...removedNotes].filter(({ trusts }) => trusts.includes(milestone.metric));
  const takenBack = removedNotes.filter(({ trusts }) => trusts.includes(milestone.metric));
  const isReached = state.crossing !== null && state.borneOut !== null;
  return {
    changes:
      ranges - (isReached ? 0 : 1) + edits.length + 2 * (revisions.length + given.length + takenBack.length),
    changed: Math.max(
      known,
      ...edits.map(({ at }) => at),
      ...revisions.map(({ at }) => at),
      ...given.map(({ addedAt }) => addedAt),
      ...takenBack.map(({ removedAt }) => removedAt),
    ),
  };
}

function titleOf(
  key: "calendar.reached" | "calendar.range",
  data: SubjectData,
  { milestone }: StandingMilestone,
  language: Language,
): string {
  return say(language, key, { subject: subjectName(data), name: milestoneName(milestone, language) });
}
