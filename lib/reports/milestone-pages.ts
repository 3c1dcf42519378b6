import { type Phrase, say, textOf } from "../i18n/say.ts";
import { type Day, dayOf } from "../model/calendar.ts";
import { DAY, type Instant } from "../model/instant.ts";
import type { ToldMilestone } from "../model/issued.ts";
import type { PolledMetric } from "../model/metric.ts";
import { seriesOf } from "../model/sample.ts";
import { type Point, valueNear } from "../stats/series.ts";
import type { LineChartReport } from "./chart-report.ts";
import { type ForecastLedger, tellLedger } from "./forecast-ledger.ts";
import { tellForecast } from "./forecast-words.ts";
import { milestoneName, milestonesOf, type StandingMilestone, wayGone, withdrawnOf } from "./goals.ts";
import { lineChart } from "./line-chart.ts";
import { type EvidenceLine, tellCrossing, tellEvidence, tellFalls, tellToday } from "./milestone-words.ts";
import { type MomentTeller, momentsOf } from "./moments.ts";
import { type RuleReport, tellRule, tellRuleChanges } from "./rule-words.ts";
import { hasEnded, shownTime } from "./shown-time.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";
import { chartTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";

export type MilestoneLine = {
  slug: string;
  name: string;
  status: StandingMilestone["state"]["status"];
  /** "109 to go: 891 of 1,000." or "Reached between … and …". */
  text: Phrase;
  /** Of the way, 0 to 1. */
  share: number;
  /** When it may be reached, for those ahead. */
  forecast: string | null;
  /** Where it stands today, for those reached. */
  today: string | null;
};

export type MilestonesReport = {
  name: string;
  /** Something was read at all. */
  isKnown: boolean;
  ahead: MilestoneLine[];
  reached: MilestoneLine[];
  /** Those that the configuration names no more. */
  withdrawn: MilestoneLine[];
};

export type MilestoneReport = MilestoneLine &
  RuleReport & {
    metric: PolledMetric;
    threshold: number;
    subjectName: string;
    isWithdrawn: boolean;
    /** When it was last read, where readings have ended. */
    ended: string | null;
    /** How often it fell back since. */
    falls: string | null;
    /** What the rule said before, newest first. */
    changes: string[];
    evidence: EvidenceLine[];
    /** What was forecast of it, week by week. */
    ledger: ForecastLedger | null;
    chart: LineChartReport | null;
    /** The chart's time is over: it shows what it will always show. */
    isFrozen: boolean;
    table: TableReport | null;
    /** The reading that reached it, or the newest: what its picture shows. */
    reading: Point | null;
    /** The picture in words, and the day whose figures it shows. */
    picture: { alt: string; day: Day };
  };

export function milestonesReport(data: SubjectData, reader: Reader): MilestonesReport {
  const moments = momentsOf(data.history, reader.language, data.subject.timeZone);
  const tell = (standing: StandingMilestone) => tellMilestone(data, standing, moments, reader);
  const lines = milestonesOf(data).map(tell);
  return {
    name: subjectName(data),
    isKnown: data.history.at.length > 0,
    ahead: lines.filter(({ status }) => status === "ahead"),
    reached: lines.filter(({ status }) => status !== "ahead").toReversed(),
    withdrawn: withdrawnOf(data).map((standing) => ({ ...tell(standing), forecast: null })),
  };
}

/** One milestone in full, or `null` when the subject has, and had, none of this name. `told`: what forecasts said of it. */
export function milestoneReport(
  data: SubjectData,
  slug: string,
  reader: Reader,
  told: readonly ToldMilestone[] = [],
): MilestoneReport | null {
  const isOf = ({ milestone }: StandingMilestone) => milestone.slug === slug;
  const current = milestonesOf(data).find(isOf);
  const standing = current ?? withdrawnOf(data).find(isOf);
  if (!standing) return null;
  const { language, now } = reader;
  const { timeZone } = data.subject;
  const { metric, threshold } = standing.milestone;
  const moments = momentsOf(data.history, language, timeZone);
  const line = tellMilestone(data, standing, moments, reader);
  const domain = domainOf(data, standing, now);
  const chart = domain && chartOf(data, standing, domain, reader);
  const reading = readingOf(data, standing);
  const name = subjectName(data);
  const alt = say(language, "milestone.picture", {
    name: line.name,
    subject: name,
    text: textOf(line.text),
    chart: chart?.summary ?? "",
  }).trim();
  return {
    ...line,
    ...tellRule(standing.milestone, language),
    metric,
    threshold,
    subjectName: name,
    isWithdrawn: !current,
    forecast: current ? line.forecast : null,
    ended: tellEnded(standing, moments, reader),
    falls: tellFalls(standing, language),
    changes: tellRuleChanges(
      data.rules.filter((record) => record.slug === slug),
      language,
      timeZone,
    ),
    evidence: tellEvidence(data, standing, moments, language),
    ledger: tellLedger(told, standing, timeZone, language),
    chart,
    isFrozen: domain !== null && standing.state.crossing !== null && domain[1] < now,
    table: domain && chartTable(data, metric, domain, reader),
    reading,
    picture: { alt, day: dayOf(reading?.at ?? now, timeZone) },
  };
}

function readingOf(data: SubjectData, { milestone, state }: StandingMilestone): Point | null {
  if (!state.crossing) return state.current;
  return valueNear(seriesOf(data.history, milestone.metric), state.crossing.fulfilled, 0);
}

function tellMilestone(
  data: SubjectData,
  standing: StandingMilestone,
  moments: MomentTeller,
  reader: Reader,
): MilestoneLine {
  const { language } = reader;
  const { milestone, state } = standing;
  return {
    slug: milestone.slug,
    name: milestoneName(milestone, language),
    status: state.status,
    text: tellCrossing(standing, moments, language),
    share: wayGone(standing),
    forecast: tellForecast(data, standing, reader),
    today: tellToday(standing, language),
  };
}

function tellEnded(
  { state }: StandingMilestone,
  moments: MomentTeller,
  { language, now }: Reader,
): string | null {
  if (!state.current || !hasEnded(state.current.at, now)) return null;
  return say(language, "milestone.ended", { moment: moments.tell(state.current.at) });
}

/** Around the crossing where there was one: the thirty days before it and the ten after; else the last year that has readings. */
function domainOf(
  data: SubjectData,
  { milestone, state }: StandingMilestone,
  now: Instant,
): [Instant, Instant] | null {
  const first = data.history.at[0];
  if (first === undefined) return null;
  if (!state.crossing) return shownTime(data, milestone.metric, "1y", now);
  const { by, fulfilled } = state.crossing;
  return [Math.max(first, by - 30 * DAY), Math.min(now, fulfilled + 10 * DAY)];
}

function chartOf(
  data: SubjectData,
  { milestone }: StandingMilestone,
  domain: [Instant, Instant],
  reader: Reader,
): LineChartReport {
  const chart = lineChart(data, milestone.metric, domain, reader);
  return { ...chart, goal: { value: milestone.threshold, label: milestoneName(milestone, reader.language) } };
}
