import { formatChange } from "../../i18n/format.ts";
import { say, textOf } from "../../i18n/say.ts";
import { DAY } from "../../model/instant.ts";
import type { PolledMetric } from "../../model/metric.ts";
import { seriesOf } from "../../model/sample.ts";
import { changeOver } from "../../stats/changes.ts";
import type { LineChartReport } from "../chart-report.ts";
import type { FreshnessReport } from "../freshness-words.ts";
import type { MetricReport } from "../metric-page.ts";
import { type OverviewReport, overviewReport } from "../overview.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { cardChart, cardFigure, dayOfReading, newestReading } from "./card-chart.ts";
import { type PreviewParts, plain, tellPicture } from "./preview.ts";

export function overviewPreview(data: SubjectData, report: OverviewReport, reader: Reader): PreviewParts {
  const { name, headline, hero, freshness } = report;
  const sentence = hero && hero.sentence.length > 0 ? hero.sentence : plain(freshness.text);
  const words = { title: headline, name, sentence, description: textOf(sentence) };
  return figurePreview(data, "users", report.chart, words, reader);
}

/** A page to take charts from: it shows none of its own, so it is known by that of the overview. */
export function sharePreview(data: SubjectData, reader: Reader): PreviewParts {
  const overview = overviewReport(data, "1y", reader);
  return {
    ...overviewPreview(data, overview, reader),
    address: { page: "overview", id: data.subject.id },
    title: say(reader.language, "share.title", { name: overview.name }),
  };
}

export function metricPreview(
  data: SubjectData,
  metric: PolledMetric,
  report: MetricReport,
  reader: Reader,
): PreviewParts {
  const { total, headline, missing, freshness } = report;
  const sentence = missing ?? tellWeek(data, metric, freshness, reader);
  const words = {
    title: headline,
    name: headline,
    sentence: plain(sentence),
    description: total?.summary ?? sentence,
  };
  return figurePreview(data, metric, total, words, reader);
}

/** How it changed lately or, where there is nothing new, since when there has not been. */
function tellWeek(
  data: SubjectData,
  metric: PolledMetric,
  { measuredAt, text }: FreshnessReport,
  { language, now }: Reader,
): string {
  const isOld = measuredAt === null || now - measuredAt > DAY;
  const week = isOld ? null : changeOver(seriesOf(data.history, metric), "week");
  return week ? say(language, "change.week", { change: formatChange(language, week.change) }) : text;
}

type Words = {
  title: string;
  /** For the card, where no figure names it. */
  name: string;
  sentence: ReturnType<typeof plain>;
  description: string;
};

function figurePreview(
  data: SubjectData,
  metric: PolledMetric,
  chart: LineChartReport | null,
  { title, name, sentence, description }: Words,
  reader: Reader,
): PreviewParts {
  const { language } = reader;
  const drawn = chart && cardChart(chart);
  const newest = newestReading(data, metric);
  const figure = cardFigure(data, metric, newest, reader);
  return {
    title,
    description,
    card: {
      language,
      name: figure.figure === "" ? name : "",
      isReached: false,
      ...figure,
      sentence,
      chart: drawn,
      rows: [],
    },
    alt: tellPicture(title, sentence, chart?.summary, language),
    day: dayOfReading(data, newest, reader),
  };
}
