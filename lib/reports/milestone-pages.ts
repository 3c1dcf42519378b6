import { formatNumber } from "../i18n/format.ts";
import { type Phrase, phrase, say, textOf } from "../i18n/say.ts";
import { type Day, dayOf } from "../model/calendar.ts";
import { DAY, type Instant } from "../model/instant.ts";
import { inLanguage, type Language } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import { rangeOf } from "../model/range.ts";
import { seriesOf } from "../model/sample.ts";
import { type Point, valueNear } from "../stats/series.ts";
import type { LineChartReport } from "./chart-report.ts";
import { milestoneName, milestonesOf, type StandingMilestone } from "./goals.ts";
import { lineChart } from "./line-chart.ts";
import { type MomentTeller, momentsOf } from "./moments.ts";
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
  /** Where it stands today, for those reached. */
  today: string | null;
};

export type MilestonesReport = {
  name: string /** Something was read at all. */;
  isKnown: boolean;
  ahead: MilestoneLine[];
  reached: MilestoneLine[];
};

export type MilestoneReport = MilestoneLine & {
  metric: PolledMetric;
  threshold: number;
  subjectName: string;
  rule: string;
  consequence: string | null;
  /** The last reading before and the first that shows it. */
  evidence: { what: string; when: string; count: string }[];
  chart: LineChartReport | null;
  table: TableReport | null;
  /** The reading that reached it, or the newest: what its picture shows. */
  reading: Point | null;
  /** The picture in words, and the day whose figures it shows. */
  picture: { alt: string; day: Day };
};

export function milestonesReport(data: SubjectData, reader: Reader): MilestonesReport {
  const moments = momentsOf(data.history, reader.language, data.subject.timeZone);
  const lines = milestonesOf(data).map((standing) => tellMilestone(standing, moments, reader.language));
  return {
    name: subjectName(data),
    isKnown: data.history.at.length > 0,
    ahead: lines.filter(({ status }) => status === "ahead"),
    reached: lines.filter(({ status }) => status !== "ahead").toReversed(),
  };
}

/** One milestone in full, or `null` when the subject has none of this name. */
export function milestoneReport(data: SubjectData, slug: string, reader: Reader): MilestoneReport | null {
  const standing = milestonesOf(data).find(({ milestone }) => milestone.slug === slug);
  if (!standing) return null;
  const { language } = reader;
  const { metric, threshold, when, consequence } = standing.milestone;
  const moments = momentsOf(data.history, language, data.subject.timeZone);
  const domain = domainOf(data, standing, reader.now);
  const line = tellMilestone(standing, moments, language);
  const chart = domain && chartOf(data, standing, domain, reader);
  const reading = readingOf(data, standing);
  return {
    ...line,
    metric,
    threshold,
    subjectName: subjectName(data),
    rule: say(language, `milestone.rule.${metric}`, { threshold, when }),
    consequence: (consequence && inLanguage(consequence, language)) ?? null,
    evidence: tellEvidence(data, standing, moments, language),
    chart,
    table: domain && chartTable(data, metric, domain, reader),
    reading,
    picture: {
      alt: say(language, "milestone.picture", {
        name: line.name,
        subject: subjectName(data),
        text: textOf(line.text),
        chart: chart?.summary ?? "",
      }).trim(),
      day: dayOf(reading?.at ?? reader.now, data.subject.timeZone),
    },
  };
}

function readingOf(data: SubjectData, { milestone, state }: StandingMilestone): Point | null {
  if (!state.crossing) return state.current;
  return valueNear(seriesOf(data.history, milestone.metric), state.crossing.by, 0);
}

function tellMilestone(
  standing: StandingMilestone,
  moments: MomentTeller,
  language: Language,
): MilestoneLine {
  const { milestone, state } = standing;
  const { slug, threshold } = milestone;
  const current = state.current?.value ?? 0;
  return {
    slug,
    name: milestoneName(milestone, language),
    status: state.status,
    text: tellCrossing(state, threshold, moments, language),
    share: Math.min(1, current / threshold),
    today: tellToday(standing, language),
  };
}

function tellCrossing(
  state: StandingMilestone["state"],
  threshold: number,
  moments: MomentTeller,
  language: Language,
): Phrase {
  if (state.crossing === null) {
    return state.current === null
      ? phrase(language, "milestone.unknown")
      : phrase(language, "milestone.toGo", {
          remaining: state.remaining ?? 0,
          current: state.current.value,
          threshold,
        });
  }
  const { after, by } = state.crossing;
  return after === null
    ? phrase(language, "milestone.atFirst", { by: moments.tell(by) })
    : phrase(language, "milestone.between", { after: moments.tell(after), by: moments.tellEnd(after, by) });
}

function tellToday({ state }: StandingMilestone, language: Language): string | null {
  if (state.crossing === null || state.current === null) return null;
  return state.status === "fallen-back"
    ? say(language, "milestone.fallenBack", { current: state.current.value, remaining: state.remaining ?? 0 })
    : say(language, "milestone.stillThere", { current: state.current.value });
}

function tellEvidence(
  data: SubjectData,
  { milestone, state }: StandingMilestone,
  moments: MomentTeller,
  language: Language,
) {
  if (state.crossing === null) return [];
  const series = seriesOf(data.history, milestone.metric);
  const { after, by } = state.crossing;
  const readings = [
    ...(after === null ? [] : [{ what: say(language, "milestone.lastBefore"), at: after }]),
    { what: say(language, "milestone.firstAfter"), at: by },
  ];
  return readings.map(({ what, at }) => ({
    what,
    when: moments.tell(at, "dayTimeZone"),
    count: formatNumber(language, valueNear(series, at, 0)?.value ?? 0),
  }));
}

/** Around the crossing where there was one: the thirty days before it and the ten after; else the last year. */
function domainOf(data: SubjectData, { state }: StandingMilestone, now: Instant): [Instant, Instant] | null {
  const first = data.history.at[0];
  if (first === undefined) return null;
  if (!state.crossing) return rangeOf("1y", first, now);
  const { by } = state.crossing;
  return [Math.max(first, by - 30 * DAY), Math.min(now, by + 10 * DAY)];
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
