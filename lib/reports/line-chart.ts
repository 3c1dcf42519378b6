import { formatDate, formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { seriesOf } from "../model/sample.ts";
import { downsample } from "../stats/downsample.ts";
import { type FoundGap, findGaps } from "../stats/gaps.ts";
import { sliceSeries } from "../stats/series.ts";
import { eventsOf, tellEvents } from "./board-events.ts";
import type { LineChartReport } from "./chart-report.ts";
import { tellGap } from "./gap-lines.ts";
import { chartGoal, milestonesOf, nextMilestone } from "./goals.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** Twice the width in pixels of the widest drawing is more than a screen can show. */
const MOST_POINTS = 600;

/** The metric's gaps inside a time, one that is still open included. */
export function gapsOf(
  data: SubjectData,
  metric: PolledMetric,
  now: Instant,
  [from, to]: [Instant, Instant],
): FoundGap[] {
  const { subject, history, failures } = data;
  const gaps = findGaps(seriesOf(history, metric), {
    attempts: failures,
    pollSeconds: subject.pollSeconds,
    now,
  });
  return gaps
    .filter((gap) => gap.to > from && gap.from < to)
    .map((gap) => ({ ...gap, from: Math.max(gap.from, from) }));
}

export function lineChart(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant],
  { language, now }: Reader,
): LineChartReport {
  const { timeZone } = data.subject;
  const series = sliceSeries(seriesOf(data.history, metric), domain[0], domain[1]);
  const gaps = gapsOf(data, metric, now, domain);
  const points = downsample(series, gaps, MOST_POINTS);
  const known = points.filter((point): point is [Instant, number] => point[1] !== null);
  const last = known.at(-1);
  return {
    kind: "line",
    id: metric,
    language,
    timeZone,
    title: say(language, `chart.title.${metric}`, { name: subjectName(data) }),
    summary: summarise(known, language, timeZone),
    domain,
    points,
    goal: chartGoal(nextMilestone(milestonesOf(data), metric), language),
    last: last ? { at: last[0], value: last[1], label: formatNumber(language, last[1]) } : null,
    gaps: gaps.map((gap) => ({ from: gap.from, to: gap.to, label: tellGap(gap, language, timeZone) })),
    events: tellEvents(eventsOf(data), domain, language, timeZone).map(({ at, line }) => ({
      at,
      number: line.number,
      label: line.text,
    })),
  };
}

function summarise(known: [Instant, number][], language: Reader["language"], timeZone: string): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return say(language, "chart.summaryNone");
  const to = formatDate(language, last[0], timeZone, "day");
  if (known.length === 1)
    return say(language, "chart.summaryOne", { last: formatNumber(language, last[1]), to });
  const values = known.map(([, value]) => value);
  return say(language, "chart.summary", {
    from: formatDate(language, first[0], timeZone, "day"),
    to,
    first: formatNumber(language, first[1]),
    last: formatNumber(language, last[1]),
    low: formatNumber(language, Math.min(...values)),
    high: formatNumber(language, Math.max(...values)),
  });
}

/** A small multiple: the line alone, no goal, no events. */
export function smallChart(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant],
  reader: Reader,
): LineChartReport {
  const report = lineChart(data, metric, domain, reader);
  return { ...report, id: `small-${metric}`, goal: null, events: [], gaps: [] };
}
