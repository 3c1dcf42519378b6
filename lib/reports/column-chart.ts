import { formatChange, formatDate, formatPercentChange } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Step } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import { seriesOf } from "../model/sample.ts";
import { changesPerBucket } from "../stats/buckets.ts";
import { PERIOD_LENGTHS } from "../stats/changes.ts";
import { newestKnown, sliceSeries } from "../stats/series.ts";
import type { ColumnChartReport } from "./chart-report.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** More columns than this cannot be told apart. */
const MOST_COLUMNS = 92;

/** "7 December 2022", "7 December 2022, 14:00", "December 2022"; a week is named by its first day. */
export function bucketName(step: Step, from: Instant, language: Language, timeZone: string): string {
  return formatDate(
    language,
    from,
    timeZone,
    step === "month" ? "monthYear" : step === "hour" ? "dayTime" : "day",
  );
}

/** With one decimal; of nothing there is no share. */
function percentOf(change: number | null, before: number): number | null {
  return change === null || before <= 0 ? null : Math.round((change / before) * 1000) / 10;
}

/** Changes per hour, day, week or month, the latest ninety at most. */
export function columnChart(
  data: SubjectData,
  metric: PolledMetric,
  step: Step,
  domain: [Instant, Instant],
  { language, now }: Reader,
  unit: ColumnChartReport["unit"] = "count",
): ColumnChartReport {
  const { timeZone } = data.subject;
  const series = seriesOf(data.history, metric);
  // Ninety columns of nothing after the readings stopped would say that there are none.
  const newestAt = newestKnown(sliceSeries(series, ...domain))?.at ?? domain[1];
  const to = Math.min(domain[1], newestAt + PERIOD_LENGTHS[step]);
  const from = Math.max(domain[0], to - MOST_COLUMNS * PERIOD_LENGTHS[step]);
  const buckets = changesPerBucket(series, step, timeZone, { from, to, now });
  const columns = buckets.slice(-MOST_COLUMNS).map(({ from: start, to, value, partial, opening }) => ({
    from: start,
    to,
    value: unit === "count" ? value : percentOf(value, opening?.value ?? 0),
    partial,
    label: bucketName(step, start, language, timeZone),
  }));
  const largest = columns.reduce<(typeof columns)[number] | null>(
    (most, column) =>
      column.value !== null && column.value > (most?.value ?? Number.NEGATIVE_INFINITY) ? column : most,
    null,
  );
  const [first, last] = [columns[0], columns.at(-1)];
  return {
    kind: "columns",
    id: `${metric}-${unit === "count" ? "" : "percent-"}per-${step}`,
    language,
    timeZone,
    title: say(language, unit === "count" ? `chart.changeTitle.${step}` : `chart.rateTitle.${step}`, {
      metric: say(language, `metric.${metric}.name`),
      name: subjectName(data),
    }),
    summary:
      largest && first && last
        ? say(language, "chart.changeSummary", {
            from: first.label,
            to: last.label,
            high: (unit === "count" ? formatChange : formatPercentChange)(language, largest.value ?? 0),
            when: largest.label,
          })
        : say(language, "chart.summaryNone"),
    domain: [first?.from ?? from, last?.to ?? domain[1]],
    columns,
    unit,
    gaps: [],
    events: [],
  };
}
