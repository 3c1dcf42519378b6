import { formatChange, formatDate, formatNumber, formatShare } from "../i18n/format.ts";
import { type Phrase, phrase, say } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import { inLanguage } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import { type RangeName, rangeOf } from "../model/range.ts";
import { type History, seriesOf } from "../model/sample.ts";
import { changeOver, PERIODS, type Period } from "../stats/changes.ts";
import { newestKnown } from "../stats/series.ts";
import { type EventLine, eventsOf, tellEvents } from "./board-events.ts";
import type { LineChartReport } from "./chart-report.ts";
import { type FreshnessReport, tellFreshness } from "./freshness-words.ts";
import { tellGaps } from "./gap-lines.ts";
import { milestonesOf, nextMilestone, type StandingMilestone, tellDistance } from "./goals.ts";
import { gapsOf, lineChart, smallChart } from "./line-chart.ts";
import { type RecordsReport, tellRecords } from "./records.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { newestFact, subjectName } from "./subject-name.ts";
import { chartTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";

export type Hero = { value: number; number: string; unit: string; sentence: Phrase };

export type ChangeLine = { period: Period; name: string; text: string; since: string | null };

export type GoalReport = {
  slug: string;
  distance: Phrase;
  consequence: string | null;
  progress: string;
  share: number;
};

export type Multiple = {
  metric: PolledMetric;
  name: string;
  number: string;
  note: string;
  chart: LineChartReport | null;
};

export type OverviewReport = {
  name: string;
  /** For the page's title and for link previews: the hero number and its sentence as plain text. */
  headline: string;
  hero: Hero | null;
  freshness: FreshnessReport;
  changes: ChangeLine[];
  chart: LineChartReport | null;
  /** What is still to come, while there is no line yet. */
  chartNote: string | null;
  table: TableReport | null;
  goal: GoalReport | null;
  events: EventLine[];
  gaps: { lines: string[]; untold: string | null };
  multiples: Multiple[];
  records: RecordsReport;
};

/** Everything that a subject's first page says. */
export function overviewReport(data: SubjectData, range: RangeName, reader: Reader): OverviewReport {
  const { language, now } = reader;
  const { subject, history } = data;
  const name = subjectName(data);
  const first = history.at[0];
  const domain = first === undefined ? null : rangeOf(range, first, now);
  const hero = tellHero(data, name, reader);
  const next = nextMilestone(milestonesOf(data));
  const gaps = domain ? gapsOf(data, "users", now, domain) : [];
  return {
    name,
    headline: hero ? `${say(language, "sentence.users", { count: hero.value, name })}` : name,
    hero,
    freshness: tellFreshness(data, reader),
    changes: PERIODS.map((period) => tellChange(data, period, reader)),
    chart: domain ? lineChart(data, "users", domain, reader, gaps) : null,
    chartNote: history.at.length === 1 ? say(language, "chart.empty") : null,
    table: domain ? chartTable(data, "users", domain, reader) : null,
    goal: next ? tellGoal(next, reader) : null,
    events: domain
      ? tellEvents(eventsOf(data), domain, language, subject.timeZone).map(({ line }) => line)
      : [],
    gaps: tellGaps(gaps, language, subject.timeZone),
    multiples: (["posts", "active", "servers"] as const).map((metric) =>
      tellMultiple(data, metric, domain, reader),
    ),
    records: tellRecords(data, reader),
  };
}

const direction = (change: number) => (change > 0 ? "up" : change < 0 ? "down" : "same");

function tellHero(data: SubjectData, name: string, { language }: Reader): Hero | null {
  const users = seriesOf(data.history, "users");
  const newest = newestKnown(users);
  if (!newest) return null;
  const day = changeOver(users, "day")?.change ?? null;
  const week = changeOver(users, "week")?.change ?? null;
  const values = {
    day: Math.abs(day ?? 0),
    dayDirection: direction(day ?? 0),
    week: Math.abs(week ?? 0),
    weekDirection: direction(week ?? 0),
  };
  return {
    value: newest.value,
    number: formatNumber(language, newest.value),
    unit: say(language, "metric.users.on", { count: newest.value, name }),
    sentence: [
      ...growthSentence(data.history, day, week, values, data.subject.timeZone, language),
      ...activeSentence(data.history, language),
    ],
  };
}

function growthSentence(
  history: History,
  day: number | null,
  week: number | null,
  values: Record<string, string | number>,
  timeZone: string,
  language: Reader["language"],
): Phrase {
  if (day !== null && week !== null) return phrase(language, "sentence.dayWeek", values);
  if (day !== null) return phrase(language, "sentence.day", values);
  if (week !== null) return phrase(language, "sentence.week", values);
  const [first, last] = [history.at[0], history.at.at(-1)];
  const young = first !== undefined && last !== undefined && last - first < 26 * 3_600_000;
  return young
    ? phrase(language, "sentence.firstDay", { day: formatDate(language, first, timeZone, "day") })
    : phrase(language, "sentence.noChange");
}

function activeSentence(history: History, language: Reader["language"]): Phrase {
  const active = newestKnown(seriesOf(history, "active"));
  if (!active) return [];
  return [{ text: " ", strong: false }, ...phrase(language, "sentence.active", { active: active.value })];
}

function tellChange({ subject, history }: SubjectData, period: Period, { language }: Reader): ChangeLine {
  const found = changeOver(seriesOf(history, "users"), period);
  return {
    period,
    name: say(language, `period.${period}`),
    text: found ? formatChange(language, found.change) : say(language, "period.unknown"),
    since: found
      ? say(language, "period.since", {
          moment: formatDate(language, found.from.at, subject.timeZone, "dayTime"),
        })
      : null,
  };
}

function tellGoal(next: StandingMilestone, { language }: Reader): GoalReport {
  const { milestone, state } = next;
  const current = state.current?.value ?? 0;
  return {
    slug: milestone.slug,
    distance: tellDistance(next, language),
    consequence: milestone.consequence ? inLanguage(milestone.consequence, language) : null,
    progress: say(language, "goal.progress", { current, threshold: milestone.threshold }),
    share: Math.min(1, current / milestone.threshold),
  };
}

function tellMultiple(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant] | null,
  reader: Reader,
): Multiple {
  const { language } = reader;
  const series = seriesOf(data.history, metric);
  const newest = newestKnown(series);
  const name = say(language, `metric.${metric}.name`);
  if (!newest || !domain) {
    const hole = series.holes.get(series.at.length - 1);
    return {
      metric,
      name,
      number: "–",
      note: hole ? say(language, `cause.${hole}`) : say(language, "metricPage.noneYet"),
      chart: null,
    };
  }
  return {
    metric,
    name,
    number: formatNumber(language, newest.value),
    note:
      metric === "active"
        ? shareOfAccounts(data.history, newest.value, language)
        : weekNote(data, metric, reader),
    chart: smallChart(data, metric, domain, reader),
  };
}

function shareOfAccounts(history: History, active: number, language: Reader["language"]): string {
  const users = newestKnown(seriesOf(history, "users"));
  return users && users.value > 0 && active <= users.value
    ? say(language, "metric.active.share", { share: formatShare(language, active / users.value) })
    : "";
}

function weekNote({ history }: SubjectData, metric: PolledMetric, { language }: Reader): string {
  const found = changeOver(seriesOf(history, metric), "week");
  return found ? say(language, "change.week", { change: formatChange(language, found.change) }) : "";
}

/** "Registration is open to everyone.", or nothing where the server does not say. */
export function tellRegistrations(data: SubjectData, { language }: Reader): string | null {
  const mode = newestFact(data.facts, "registrations");
  return mode === "open" || mode === "approval" || mode === "closed"
    ? say(language, "registrations.line", { mode: say(language, `registrations.${mode}`) })
    : null;
}
