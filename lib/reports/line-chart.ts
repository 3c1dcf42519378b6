import { formatDate, formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Step } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { type Series, seriesOf } from "../model/sample.ts";
import { closesPer } from "../stats/buckets.ts";
import { downsample } from "../stats/downsample.ts";
import type { FoundGap } from "../stats/gaps.ts";
import { sliceSeries } from "../stats/series.ts";
import { tellEvents } from "./board-events.ts";
import type { ChartMark, LineChartReport } from "./chart-report.ts";
import { tellFan } from "./fan.ts";
import { tellGap } from "./gap-lines.ts";
import { gapsOf } from "./gaps-of.ts";
import { chartGoal, milestonesOf, nextMilestone } from "./goals.ts";
import { tellMark } from "./mark-lines.ts";
import { markBehind, markedReadings } from "./marked.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** Twice the width in pixels of the widest drawing is more than a screen can show. */
export const MOST_POINTS = 600;
/** Hollow dots are larger than a pixel, and more than these would hide what they lie on. */
const MOST_MARKS = 200;
/** Bands nearer to each other than a three hundredth of the width, some three pixels, cannot be told apart. */
export const MOST_GAPS = 300;

/**
 * A metric through a time, with the next milestone as its goal and the events that fell into it: every reading, or the
 * last one of each step.
 */
export function lineChart(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant],
  reader: Reader,
  gaps: FoundGap[] = gapsOf(data, metric, reader.now, domain),
  step: Step | null = null,
): LineChartReport {
  const { language } = reader;
  const { told } = tellEvents(data, domain, language);
  const line = bareLine(data, metric, domain, reader, gaps, step);
  const { last } = line;
  const fan = tellFan(data, metric, domain, last ? [last.at, last.value] : undefined, reader);
  return {
    ...line,
    fan,
    domain: [domain[0], fan?.points.at(-1)?.at ?? domain[1]],
    goal: chartGoal(nextMilestone(milestonesOf(data), metric), language),
    events: told.map(({ event, line }) => ({ at: event.at, number: line.number, label: line.text })),
  };
}

/** A small multiple: the line alone. */
export function smallChart(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant],
  reader: Reader,
): LineChartReport {
  const gaps = gapsOf(data, metric, reader.now, domain);
  return { ...bareLine(data, metric, domain, reader, gaps), id: `small-${metric}`, gaps: [], marks: [] };
}

function bareLine(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant],
  { language }: Reader,
  gaps: FoundGap[],
  step: Step | null = null,
): LineChartReport {
  const { timeZone } = data.subject;
  const [from, to] = domain;
  const moments = momentsOf(data.history, language, timeZone);
  const series = sliceSeries(seriesOf(data.history, metric), from, to);
  const points = step ? closesPer(step, series, timeZone) : downsample(series, gaps, MOST_POINTS);
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
    goal: null,
    last: last ? { at: last[0], value: last[1], label: formatNumber(language, last[1]) } : null,
    gaps: mergeNear(gaps, (to - from) / MOST_GAPS).map((gap) => {
      const mark = markBehind(data, metric, gap);
      return {
        from: Math.max(gap.from, from),
        to: Math.min(gap.to, to),
        label: mark ? tellMark(mark, language, moments) : tellGap(gap, language, moments),
      };
    }),
    marks: chartMarks(data, metric, domain),
    events: [],
    unit: "count",
    fan: null,
    beside: null,
  };
}

/** The readings that are not believed, thinned so that the first, lowest, highest and last of each stretch stay. */
function chartMarks(data: SubjectData, metric: PolledMetric, domain: [Instant, Instant]): ChartMark[] {
  const open = markedReadings(data, metric, domain).filter(({ mark }) => mark.standing === "open");
  const said: Series = {
    at: open.map(({ at }) => at),
    value: open.map((reading) => reading.said),
    source: open.map(() => "poll"),
    holes: new Map(),
  };
  return downsample(said, [], MOST_MARKS).flatMap(([at, value]) =>
    value === null ? [] : [{ at, said: value }],
  );
}

/** Gaps too near to each other to be drawn apart become one, with the cause of the longest. */
export function mergeNear(gaps: FoundGap[], distance: number): FoundGap[] {
  const merged: FoundGap[] = [];
  let longest = 0;
  for (const gap of gaps) {
    const last = merged.at(-1);
    const length = gap.to - gap.from;
    if (!last || gap.from - last.to > distance) {
      merged.push(gap);
      longest = length;
    } else {
      merged[merged.length - 1] = {
        ...(length > longest ? gap : last),
        from: last.from,
        to: gap.to,
        open: gap.open,
      };
      longest = Math.max(longest, length);
    }
  }
  return merged;
}

/** From when to when, the first and the last value, the lowest and the highest, in one sentence. */
export function summarise(
  known: [Instant, number][],
  language: Reader["language"],
  timeZone: string,
  tell = (value: number) => formatNumber(language, value),
): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return say(language, "chart.summaryNone");
  const to = formatDate(language, last[0], timeZone, "day");
  if (known.length === 1) return say(language, "chart.summaryOne", { last: tell(last[1]), to });
  const values = known.map(([, value]) => value);
  return say(language, "chart.summary", {
    from: formatDate(language, first[0], timeZone, "day"),
    to,
    first: tell(first[1]),
    last: tell(last[1]),
    low: tell(Math.min(...values)),
    high: tell(Math.max(...values)),
  });
}
