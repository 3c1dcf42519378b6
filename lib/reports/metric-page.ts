import { formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Step } from "../model/calendar.ts";
import type { PolledMetric } from "../model/metric.ts";
import { type RangeName, rangeOf } from "../model/range.ts";
import { seriesOf } from "../model/sample.ts";
import { newestKnown, sliceSeries } from "../stats/series.ts";
import { stepsOf } from "../stats/steps.ts";
import { type EventLines, eventLines } from "./board-events.ts";
import type { ColumnChartReport, LineChartReport } from "./chart-report.ts";
import { columnChart } from "./column-chart.ts";
import { type FreshnessReport, tellFreshness } from "./freshness-words.ts";
import { type GapLines, tellGaps } from "./gap-lines.ts";
import { gapsOf } from "./gaps-of.ts";
import { lineChart } from "./line-chart.ts";
import { type MarkLines, tellMarks } from "./mark-lines.ts";
import { shownUntil } from "./shown-time.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";
import { chartTable, stepTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";

export type MetricReport = {
  name: string;
  metricName: string;
  /** The figure in a sentence; without one, what it would be. */
  headline: string;
  number: string | null;
  unit: string;
  /** Why there is no number, in a sentence. */
  missing: string | null;
  freshness: FreshnessReport;
  total: LineChartReport | null;
  totalTable: TableReport | null;
  /** The steps that the readings are close enough for, and the one shown. */
  steps: Step[];
  step: Step;
  changes: ColumnChartReport | null;
  changesTable: TableReport | null;
  events: EventLines;
  gaps: GapLines;
  marks: MarkLines;
};

/** One number in depth. A step that the readings are too far apart for gives way to the next coarser one. */
export function metricReport(
  data: SubjectData,
  metric: PolledMetric,
  range: RangeName,
  wanted: Step,
  reader: Reader,
): MetricReport {
  const { language, now } = reader;
  const series = seriesOf(data.history, metric);
  const name = subjectName(data);
  const newest = newestKnown(series);
  const first = series.at.find((_, index) => series.value[index] !== null);
  const domain = first === undefined ? null : rangeOf(range, first, shownUntil(data, metric, now));
  const steps = domain ? stepsOf(sliceSeries(series, ...domain)) : [];
  const step = steps.includes(wanted) ? wanted : (steps[0] ?? "day");
  const gaps = domain ? gapsOf(data, metric, now, domain) : [];
  const hole = series.holes.get(series.at.length - 1);
  const changes = domain && steps.length > 0 ? columnChart(data, metric, step, domain, reader) : null;
  return {
    name,
    metricName: say(language, `metric.${metric}.name`),
    headline: newest
      ? say(language, `metric.${metric}.sentence`, { count: newest.value, name })
      : say(language, `chart.title.${metric}`, { name }),
    number: newest ? formatNumber(language, newest.value) : null,
    unit: say(language, `metric.${metric}.on`, { count: newest?.value ?? 0, name }),
    missing: newest
      ? null
      : hole
        ? say(language, "metricPage.none", { cause: say(language, `cause.${hole}`) })
        : say(language, "metricPage.noneYet"),
    freshness: tellFreshness(data, reader, metric),
    total: domain ? lineChart(data, metric, domain, reader, gaps) : null,
    totalTable: domain ? chartTable(data, metric, domain, reader) : null,
    steps,
    step,
    changes,
    changesTable: changes
      ? stepTable(data, metric, step, [changes.domain[0], changes.domain[1] - 1], reader)
      : null,
    events: domain ? eventLines(data, domain, language) : { lines: [], untold: null },
    gaps: tellGaps(data, metric, gaps, language),
    marks: domain ? tellMarks(data, metric, domain, language) : { lines: [], untold: null },
  };
}
