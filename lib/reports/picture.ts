import { formatChange, formatNumber } from "../i18n/format.ts";
import { say, textOf } from "../i18n/say.ts";
import { STEPS, type Step } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import { isCount, type Pictured } from "../model/picture-address.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import { seriesOf } from "../model/sample.ts";
import { changeOver } from "../stats/changes.ts";
import { historyUntil } from "../stats/history-until.ts";
import { newestKnown } from "../stats/series.ts";
import type { ChartReport, LineChartReport } from "./chart-report.ts";
import { columnChart } from "./column-chart.ts";
import { type CountBody, countPicture } from "./count-picture.ts";
import { tellAsOf } from "./facts-moment.ts";
import { gapsOf } from "./gaps-of.ts";
import { lineChart, smallChart } from "./line-chart.ts";
import { milestoneReport } from "./milestone-pages.ts";
import { type Multiple, tellMultiple } from "./multiples.ts";
import { pictureStep } from "./picture-step.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** Everything that one picture says, and the points that it draws. It stands alone: on other people's pages, for years. */
export type PictureReport = {
  /** Fit for an XML id. */
  id: string;
  language: Language;
  /** Short accessible name. */
  title: string;
  /** The takeaway, for those who do not see it. */
  summary: string;
  /** A milestone's name, above all else. */
  overline: string | null;
  /** "1,001", beside the words of `heading`; `null` where the words stand alone. */
  figure: string | null;
  heading: string;
  /** A line beneath. */
  note: string;
  /** As of when it is: the moment of the last reading that it tells of. */
  asOf: string;
  /** Where it comes from. */
  source: string;
  /** Of the way to a milestone, 0 to 1. */
  share: number | null;
  /** The time that a milestone’s picture shows where that is over, and it shows what it always will. */
  over: [Instant, Instant] | null;
  body: /** Without a step every reading is drawn, or as many as are seen. */
    | { kind: "chart"; metric: PolledMetric; step: Step | null; chart: ChartReport }
    | { kind: "multiples"; multiples: Multiple[] }
    | CountBody;
};

type Words = Pick<PictureReport, "figure" | "heading" | "note">;

/**
 * One picture, or `null` when the subject has no such milestone. `domain` is the time that it shows; a milestone's is
 * around its crossing, and a count's is of whole UTC days. `source` is told at its foot.
 */
export function pictureReport(
  data: SubjectData,
  of: Pictured,
  question: PictureQuestion,
  domain: [Instant, Instant],
  source: string,
  reader: Reader,
): PictureReport | null {
  const shown = upTo(data, domain[1]);
  const base = { language: reader.language, source, overline: null, share: null, over: null };
  if (of === "summary") {
    const asOf = tellReadAt(shown, shown.history.at.at(-1), reader);
    return { ...base, asOf, ...summaryOf(shown, domain, reader) };
  }
  if (isCount(of)) {
    return { ...base, ...countPicture(data, of.count, question, reader) };
  }
  if (typeof of === "object") {
    const part = milestoneOf(data, of.milestone, question, domain, reader);
    // Its time is its own, whatever was asked.
    return part && { ...base, asOf: tellReadAt(data, part.body.chart.last?.at, reader), ...part };
  }
  const step = stepOf(data, of, question, domain);
  const chart = chartOf(data, of, question, step, domain, reader);
  const words = question.mode === "total" ? metricWords(shown, of, reader) : chartWords(chart);
  const body = { kind: "chart" as const, metric: of, step, chart };
  const asOf = tellReadAt(shown, newestKnown(seriesOf(shown.history, of))?.at, reader);
  return { ...base, asOf, id: chart.id, title: chart.title, summary: chart.summary, ...words, body };
}

/** Where the time ends before today, its last reading is the figure. */
function upTo(data: SubjectData, end: Instant): SubjectData {
  const newest = data.history.at.at(-1);
  return newest === undefined || newest <= end ? data : { ...data, history: historyUntil(data.history, end) };
}

/** The readings of a figure may have ended long ago: what is drawn is as of the last, not as of today or of other figures. */
function tellReadAt(data: SubjectData, last: Instant | undefined, { language, now }: Reader): string {
  return last === undefined
    ? say(language, "picture.none")
    : tellAsOf(data, { language, now: Math.min(last, now) });
}

function stepOf(
  data: SubjectData,
  metric: PolledMetric,
  { mode, interval }: PictureQuestion,
  domain: [Instant, Instant],
): Step | null {
  const asked = STEPS.find((step) => step === interval) ?? null;
  if (mode === "spark" || (mode === "total" && asked === null)) return null;
  return pictureStep(mode === "total" ? "line" : "columns", seriesOf(data.history, metric), domain, asked);
}

function chartOf(
  data: SubjectData,
  metric: PolledMetric,
  question: PictureQuestion,
  step: Step | null,
  domain: [Instant, Instant],
  reader: Reader,
): ChartReport {
  const { mode } = question;
  if (mode === "spark") return smallChart(data, metric, domain, reader);
  if (step && mode !== "total") {
    return columnChart(data, metric, step, domain, reader, mode === "rate" ? "percent" : "count");
  }
  const gaps = gapsOf(data, metric, reader.now, domain);
  return asWished(lineChart(data, metric, domain, reader, gaps, step), question);
}

function asWished(chart: LineChartReport, { ann, goal, fan }: PictureQuestion): LineChartReport {
  const end = chart.fan?.now ?? chart.domain[1];
  return {
    ...chart,
    ...(ann ? {} : { events: [] }),
    ...(goal ? {} : { goal: null }),
    ...(fan ? {} : { fan: null, domain: [chart.domain[0], end] }),
  };
}

const chartWords = ({ title, summary }: ChartReport): Words => ({
  figure: null,
  heading: title,
  note: summary,
});

function metricWords(data: SubjectData, metric: PolledMetric, { language }: Reader): Words {
  const series = seriesOf(data.history, metric);
  const newest = newestKnown(series);
  const name = subjectName(data);
  if (!newest) {
    return {
      figure: null,
      heading: say(language, `chart.title.${metric}`, { name }),
      note: say(language, "picture.none"),
    };
  }
  const week = changeOver(series, "week");
  return {
    figure: formatNumber(language, newest.value),
    heading: say(language, `metric.${metric}.on`, { count: newest.value, name }),
    note: week ? say(language, "change.week", { change: formatChange(language, week.change) }) : "",
  };
}

function summaryOf(data: SubjectData, domain: [Instant, Instant], reader: Reader) {
  const title = say(reader.language, "picture.summary", { name: subjectName(data) });
  const multiples = POLLED_METRICS.map((metric) => tellMultiple(data, metric, domain, reader));
  const summary = multiples
    .flatMap(({ metric, chart }) => {
      const count = chart?.last?.value;
      return count === undefined ? [] : say(reader.language, `metric.${metric}.count`, { count });
    })
    .join(" · ");
  const body = { kind: "multiples" as const, multiples };
  return {
    id: "summary",
    title,
    summary: `${summary || say(reader.language, "picture.none")}.`,
    figure: null,
    heading: title,
    note: "",
    body,
  };
}

function milestoneOf(
  data: SubjectData,
  slug: string,
  question: PictureQuestion,
  domain: [Instant, Instant],
  reader: Reader,
) {
  const { language } = reader;
  const report = milestoneReport(data, slug, reader);
  if (!report) return null;
  const { metric, share, name, subjectName: server, picture, threshold, isFrozen } = report;
  const goal = { value: threshold, label: name };
  const chart = report.chart ?? { ...lineChart(data, metric, domain, reader), goal };
  // Where the line ends: what stands beside it, and is told as of then.
  const count = chart.last?.value;
  return {
    id: `milestone-${slug}`,
    title: `${name} · ${server}`,
    summary: picture.alt,
    overline: name,
    figure: count === undefined ? null : formatNumber(language, count),
    heading: count === undefined ? server : say(language, `metric.${metric}.on`, { count, name: server }),
    note: [textOf(report.text), report.forecast ?? ""].join(" ").trim(),
    share,
    over: isFrozen ? chart.domain : null,
    body: { kind: "chart" as const, metric, step: null, chart: asWished(chart, { ...question, goal: true }) },
  };
}
