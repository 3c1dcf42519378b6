import { formatChange, formatDate, formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Step } from "../model/calendar.ts";
import { DAY, type Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { seriesOf } from "../model/sample.ts";
import { bucketise, changesPerBucket } from "../stats/buckets.ts";
import { bucketName } from "./column-chart.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import type { TableReport } from "./table-report.ts";

const MOST_ROWS = 60;

/** The table behind a chart: per step its closing value and the change, newest first. */
export function stepTable(
  data: SubjectData,
  metric: PolledMetric,
  step: Step,
  [from, to]: [Instant, Instant],
  { language, now }: Reader,
): TableReport {
  const { timeZone } = data.subject;
  const series = seriesOf(data.history, metric);
  const unknown = say(language, "table.notMeasured");
  const changes = changesPerBucket(series, step, timeZone, { from, to, now });
  const buckets = bucketise(series, step, timeZone, from, to);
  const rows = buckets.map(({ from: start, close }, index) => {
    const change = changes[index];
    const told = change?.value == null ? unknown : formatChange(language, change.value);
    return [
      bucketName(step, start, language, timeZone),
      close ? formatNumber(language, close.value) : unknown,
      change?.partial && change.value !== null ? say(language, "table.soFar", { value: told }) : told,
    ];
  });
  return {
    caption: say(language, "table.caption", { metric: say(language, `metric.${metric}.name`), step }),
    columns: [say(language, "table.time"), say(language, "table.value"), say(language, "table.change")],
    rows: rows.toReversed().slice(0, MOST_ROWS),
    more: rows.length > MOST_ROWS,
  };
}

/** The readings themselves, for a history shorter than a few days. */
export function readingTable(data: SubjectData, metric: PolledMetric, { language }: Reader): TableReport {
  const { timeZone } = data.subject;
  const { at, value } = seriesOf(data.history, metric);
  const unknown = say(language, "table.notMeasured");
  const rows = at.map((moment, index) => {
    const count = value[index] ?? null;
    return [
      formatDate(language, moment, timeZone, "dayTime"),
      count === null ? unknown : formatNumber(language, count),
    ];
  });
  return {
    caption: say(language, "table.caption", {
      metric: say(language, `metric.${metric}.name`),
      step: "other",
    }),
    columns: [say(language, "table.time"), say(language, "table.value")],
    rows: rows.toReversed().slice(0, MOST_ROWS),
    more: rows.length > MOST_ROWS,
  };
}

/** The finest table that fits the time shown: readings for the first days, then days, weeks, months. */
export function chartTable(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant],
  reader: Reader,
): TableReport {
  const days = (domain[1] - domain[0]) / DAY;
  if (days < 3) return readingTable(data, metric, reader);
  return stepTable(data, metric, days <= 100 ? "day" : days <= 420 ? "week" : "month", domain, reader);
}
