import { formatDate, formatNumber } from "../i18n/format.ts";
import { type Phrase, phrase, say } from "../i18n/say.ts";
import { DAY } from "../model/instant.ts";
import { inLanguage, type Language } from "../model/language.ts";
import { rangeOf } from "../model/range.ts";
import { seriesOf } from "../model/sample.ts";
import { valueNear } from "../stats/series.ts";
import type { LineChartReport } from "./chart-report.ts";
import { milestoneName, milestonesOf, type StandingMilestone } from "./goals.ts";
import { lineChart } from "./line-chart.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

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

export type MilestonesReport = { name: string; ahead: MilestoneLine[]; reached: MilestoneLine[] };

export type MilestoneReport = MilestoneLine & {
  subjectName: string;
  rule: string;
  consequence: string | null;
  /** The last reading before and the first that shows it. */
  evidence: { what: string; when: string; count: string }[];
  chart: LineChartReport | null;
};

export function milestonesReport(data: SubjectData, reader: Reader): MilestonesReport {
  const lines = milestonesOf(data).map((standing) =>
    tellMilestone(standing, data.subject.timeZone, reader.language),
  );
  return {
    name: subjectName(data),
    ahead: lines.filter(({ status }) => status === "ahead"),
    reached: lines.filter(({ status }) => status !== "ahead").toReversed(),
  };
}

/** One milestone in full, or `null` when the subject has none of this name. */
export function milestoneReport(data: SubjectData, slug: string, reader: Reader): MilestoneReport | null {
  const standing = milestonesOf(data).find(({ milestone }) => milestone.slug === slug);
  if (!standing) return null;
  const { language } = reader;
  const { milestone } = standing;
  const { metric, threshold, when, consequence } = milestone;
  return {
    ...tellMilestone(standing, data.subject.timeZone, language),
    subjectName: subjectName(data),
    rule: say(language, `milestone.rule.${metric}`, { threshold, when }),
    consequence: (consequence && inLanguage(consequence, language)) ?? null,
    evidence: tellEvidence(data, standing, language),
    chart: chartOf(data, standing, reader),
  };
}

function tellMilestone(standing: StandingMilestone, timeZone: string, language: Language): MilestoneLine {
  const { milestone, state } = standing;
  const { slug, threshold } = milestone;
  const current = state.current?.value ?? 0;
  return {
    slug,
    name: milestoneName(milestone, language),
    status: state.status,
    text: tellCrossing(state, threshold, timeZone, language),
    share: Math.min(1, current / threshold),
    today: tellToday(standing, language),
  };
}

function tellCrossing(
  state: StandingMilestone["state"],
  threshold: number,
  timeZone: string,
  language: Language,
): Phrase {
  const moment = (at: number) => formatDate(language, at, timeZone, "dayTime");
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
    ? phrase(language, "milestone.atFirst", { by: moment(by) })
    : phrase(language, "milestone.between", { after: moment(after), by: moment(by) });
}

function tellToday({ state }: StandingMilestone, language: Language): string | null {
  if (state.crossing === null || state.current === null) return null;
  return state.status === "fallen-back"
    ? say(language, "milestone.fallenBack", { current: state.current.value, remaining: state.remaining ?? 0 })
    : say(language, "milestone.stillThere", { current: state.current.value });
}

function tellEvidence(data: SubjectData, { milestone, state }: StandingMilestone, language: Language) {
  if (state.crossing === null) return [];
  const series = seriesOf(data.history, milestone.metric);
  const { after, by } = state.crossing;
  const moments = [
    ...(after === null ? [] : [{ what: say(language, "milestone.lastBefore"), at: after }]),
    { what: say(language, "milestone.firstAfter"), at: by },
  ];
  return moments.map(({ what, at }) => ({
    what,
    when: formatDate(language, at, data.subject.timeZone, "dayTimeZone"),
    count: formatNumber(language, valueNear(series, at, 0)?.value ?? 0),
  }));
}

/** Around the crossing where there was one: the thirty days before it and the ten after; else the last year. */
function chartOf(
  data: SubjectData,
  { milestone, state }: StandingMilestone,
  reader: Reader,
): LineChartReport | null {
  const first = data.history.at[0];
  if (first === undefined) return null;
  const domain: [number, number] = state.crossing
    ? [Math.max(first, state.crossing.by - 30 * DAY), Math.min(reader.now, state.crossing.by + 10 * DAY)]
    : rangeOf("1y", first, reader.now);
  const chart = lineChart(data, milestone.metric, domain, reader);
  return { ...chart, goal: { value: milestone.threshold, label: milestoneName(milestone, reader.language) } };
}
