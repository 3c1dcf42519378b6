import { formatChange, formatNumber, formatShare } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import { type History, type Series, seriesOf } from "../model/sample.ts";
import { changeOver } from "../stats/changes.ts";
import { newestKnown } from "../stats/series.ts";
import type { LineChartReport } from "./chart-report.ts";
import { smallChart } from "./line-chart.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** A figure beside the hero: its number, one note, a small line. */
export type Multiple = {
  metric: PolledMetric;
  name: string;
  number: string;
  note: string;
  chart: LineChartReport | null;
};

/** A number that the newest reading did not bring is told as missing, not shown as if it were today's. */
export function tellMultiple(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant] | null,
  reader: Reader,
): Multiple {
  const { language } = reader;
  const series = seriesOf(data.history, metric);
  const newest = newestKnown(series);
  const name = say(language, `metric.${metric}.name`);
  const chart = newest && domain ? smallChart(data, metric, domain, reader) : null;
  const count = series.value.at(-1) ?? null;
  if (count === null) return { metric, name, number: "–", note: tellMissing(data, series, language), chart };
  return {
    metric,
    name,
    number: formatNumber(language, count),
    note: metric === "active" ? shareOfAccounts(data.history, count, language) : weekNote(series, language),
    chart,
  };
}

function tellMissing({ subject, history }: SubjectData, series: Series, language: Language): string {
  const newest = newestKnown(series);
  if (newest) {
    const day = momentsOf(history, language, subject.timeZone).tell(newest.at, "day");
    return say(language, "figure.lastKnown", { number: formatNumber(language, newest.value), day });
  }
  const hole = series.holes.get(series.at.length - 1);
  return hole ? say(language, `cause.${hole}`) : say(language, "metricPage.noneYet");
}

function shareOfAccounts(history: History, active: number, language: Language): string {
  const users = history.values.users.at(-1) ?? 0;
  return active <= users && users > 0
    ? say(language, "metric.active.share", { share: formatShare(language, active / users) })
    : "";
}

function weekNote(series: Series, language: Language): string {
  const found = changeOver(series, "week");
  return found ? say(language, "change.week", { change: formatChange(language, found.change) }) : "";
}
