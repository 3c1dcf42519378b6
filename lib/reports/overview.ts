import { formatChange, formatDate, formatNumber } from "../i18n/format.ts";
import { type Phrase, phrase, say, textOf } from "../i18n/say.ts";
import { DAY } from "../model/instant.ts";
import { inLanguage, type Language } from "../model/language.ts";
import type { RangeName } from "../model/range.ts";
import { type Series, seriesOf } from "../model/sample.ts";
import { changeOver, PERIODS, type Period } from "../stats/changes.ts";
import { newestKnown } from "../stats/series.ts";
import { type EventLines, eventLines } from "./board-events.ts";
import type { LineChartReport } from "./chart-report.ts";
import { tellForecast } from "./forecast-words.ts";
import { type FreshnessReport, tellFreshness } from "./freshness-words.ts";
import { type GapLines, tellGaps } from "./gap-lines.ts";
import { gapsOf } from "./gaps-of.ts";
import {
  milestoneName,
  milestonesOf,
  nextMilestone,
  type StandingMilestone,
  tellDistance,
  wayGone,
} from "./goals.ts";
import { lineChart } from "./line-chart.ts";
import { type MarkLines, tellMarks } from "./mark-lines.ts";
import { tellCrossing } from "./milestone-words.ts";
import { momentsOf } from "./moments.ts";
import { type Multiple, tellMultiple } from "./multiples.ts";
import { type PollReport, pollReport } from "./poll-report.ts";
import { type RecordsReport, tellRecords } from "./records.ts";
import { shownTime } from "./shown-time.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";
import { chartTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";
import { type AlertReport, alertReport } from "./trends/alert.ts";

export type Hero = { value: number; number: string; unit: string; sentence: Phrase };

export type ChangeLine = { period: Period; name: string; text: string; since: string | null };

export type GoalReport = {
  slug: string;
  distance: Phrase;
  /** When it may be reached, in a sentence. */
  forecast: string | null;
  consequence: string | null;
  share: number;
};

export type ReachedGoal = { slug: string; name: string; text: Phrase };

export type OverviewReport = {
  name: string;
  /** For the page's title and for link previews: the hero number and its sentence as plain text. */
  headline: string;
  hero: Hero | null;
  alert: AlertReport | null;
  freshness: FreshnessReport;
  changes: ChangeLine[];
  chart: LineChartReport | null;
  /** What is still to come, while there is no line yet. */
  chartNote: string | null;
  table: TableReport | null;
  goal: GoalReport | null;
  /** Where none is ahead: the milestone that was reached last. */
  reached: ReachedGoal | null;
  events: EventLines;
  gaps: GapLines;
  marks: MarkLines;
  multiples: Multiple[];
  /** `null` while there is nothing to tell of. */
  records: RecordsReport | null;
  polls: PollReport;
};

/** Everything that a subject's first page says. */
export function overviewReport(data: SubjectData, range: RangeName, reader: Reader): OverviewReport {
  const { language, now } = reader;
  const { history } = data;
  const name = subjectName(data);
  const domain = shownTime(data, "users", range, now);
  const hero = tellHero(data, name, reader);
  const next = nextMilestone(milestonesOf(data));
  const gaps = domain ? gapsOf(data, "users", now, domain) : [];
  return {
    name,
    headline: hero ? say(language, "metric.users.sentence", { count: hero.value, name }) : name,
    hero,
    alert: alertReport(data, reader),
    freshness: tellFreshness(data, reader),
    changes: PERIODS.map((period) => tellChange(data, period, reader)),
    chart: domain ? lineChart(data, "users", domain, reader, gaps) : null,
    chartNote: history.at.length === 1 ? say(language, "chart.empty") : null,
    table: domain ? chartTable(data, "users", domain, reader) : null,
    goal: next ? tellGoal(data, next, reader) : null,
    reached: next ? null : tellReached(data, reader),
    events: domain ? eventLines(data, domain, language) : { lines: [], untold: null },
    gaps: tellGaps(data, "users", gaps, language),
    marks: domain ? tellMarks(data, "users", domain, language) : { lines: [], untold: null },
    multiples: (["posts", "active", "servers"] as const).map((metric) =>
      tellMultiple(data, metric, domain, reader),
    ),
    records: tellRecords(data, reader),
    polls: pollReport(data, reader),
  };
}

const direction = (change: number) => (change > 0 ? "up" : change < 0 ? "down" : "same");

function tellHero(data: SubjectData, name: string, { language, now }: Reader): Hero | null {
  const users = seriesOf(data.history, "users");
  const newest = newestKnown(users);
  if (!newest) return null;
  return {
    value: newest.value,
    number: formatNumber(language, newest.value),
    unit: say(language, "metric.users.on", { count: newest.value, name }),
    // "A day ago" is said of today alone.
    sentence: now - newest.at > DAY ? [] : tellToday(data, users, language),
  };
}

function tellToday({ subject, history }: SubjectData, users: Series, language: Language): Phrase {
  const active = history.values.active.at(-1) ?? null;
  const growth = tellGrowth(users, subject.timeZone, language);
  if (active === null) return growth;
  return [...growth, { text: " ", strong: false }, ...phrase(language, "sentence.active", { active })];
}

/** How a figure changed in a day and in a week, in a sentence. */
export function tellGrowth(users: Series, timeZone: string, language: Language): Phrase {
  const day = changeOver(users, "day")?.change ?? null;
  const week = changeOver(users, "week")?.change ?? null;
  const values = {
    day: Math.abs(day ?? 0),
    dayDirection: direction(day ?? 0),
    week: Math.abs(week ?? 0),
    weekDirection: direction(week ?? 0),
  };
  if (day !== null && week !== null) return phrase(language, "sentence.dayWeek", values);
  if (day !== null) return phrase(language, "sentence.day", values);
  if (week !== null) return phrase(language, "sentence.week", values);
  const [first = 0, last = 0] = [users.at[0], users.at.at(-1)];
  return last - first <= DAY
    ? phrase(language, "sentence.firstDay", { day: formatDate(language, first, timeZone, "day") })
    : phrase(language, "sentence.noChange");
}

function tellChange({ subject, history }: SubjectData, period: Period, { language }: Reader): ChangeLine {
  const found = changeOver(seriesOf(history, "users"), period);
  return {
    period,
    name: say(language, `period.${period}`),
    text: found ? formatChange(language, found.change) : say(language, "period.unknown"),
    since: found
      ? say(language, "period.since", {
          moment: momentsOf(history, language, subject.timeZone).tell(found.from.at),
        })
      : null,
  };
}

function tellGoal(data: SubjectData, next: StandingMilestone, reader: Reader): GoalReport {
  const { language } = reader;
  const { milestone, state } = next;
  return {
    slug: milestone.slug,
    distance: tellDistance(next, language),
    forecast: state.heldSince === null ? tellForecast(data, next, reader) : tellHeld(data, next, reader),
    consequence: milestone.consequence ? inLanguage(milestone.consequence, language) : null,
    share: wayGone(next),
  };
}

/** Since when it is held, and until when it must be. */
function tellHeld({ history, subject }: SubjectData, next: StandingMilestone, { language }: Reader): string {
  return textOf(tellCrossing(next, momentsOf(history, language, subject.timeZone), language));
}

function tellReached(data: SubjectData, { language }: Reader): ReachedGoal | null {
  const when = ({ state }: StandingMilestone) => state.crossing?.fulfilled ?? 0;
  const last = milestonesOf(data)
    .filter(({ state }) => state.crossing !== null)
    .toSorted((a, b) => when(b) - when(a))[0];
  if (!last) return null;
  const moments = momentsOf(data.history, language, data.subject.timeZone);
  return {
    slug: last.milestone.slug,
    name: milestoneName(last.milestone, language),
    text: tellCrossing(last, moments, language),
  };
}
