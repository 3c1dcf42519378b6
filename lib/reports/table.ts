import { formatChange, formatDate, formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { isRepeated, type Step } from "../model/calendar.ts";
import { DAY, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import { seriesOf } from "../model/sample.ts";
import { bucketise, changesPerBucket } from "../stats/buckets.ts";
import { bucketName } from "./column-chart.ts";
import { forecastRows } from "./fan.ts";
import { type MarkedReading, markedReadings } from "./marked.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import type { TableReport } from "./table-report.ts";

const MOST_ROWS = 60;

/** A number as it is believed, with what is or was suspicious about it: what was said and does not count, or counts by now. */
function tellValue(value: number | null, marked: MarkedReading | undefined, language: Language): string {
  const number = value === null ? null : formatNumber(language, value);
  if (!marked) return number ?? say(language, "table.notMeasured");
  const said = formatNumber(language, marked.said);
  if (number === null) return say(language, "table.said", { said });
  return marked.mark.standing === "open"
    ? say(language, "table.alsoSaid", { value: number, said })
    : say(language, "table.marked", { value: number });
}

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
  const marked = markedReadings(data, metric, [buckets[0]?.from ?? from, to]);
  const rows = buckets.map(({ from: start, to: end, close }, index) => {
    const within = marked.filter(({ at }) => at >= start && at < end);
    const suspect = within.findLast(({ mark }) => mark.standing === "open") ?? within.at(-1);
    const change = changes[index];
    const told = change?.value == null ? unknown : formatChange(language, change.value);
    return [
      bucketName(step, start, language, timeZone),
      tellValue(close?.value ?? null, suspect, language),
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
  const marked = new Map(
    markedReadings(data, metric, [at[0] ?? 0, at.at(-1) ?? 0]).map((reading) => [reading.at, reading]),
  );
  const rows = at.map((moment, index) => [
    formatDate(language, moment, timeZone, isRepeated(moment, timeZone) ? "dayTimeZone" : "dayTime"),
    tellValue(value[index] ?? null, marked.get(moment), language),
  ]);
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
export function pastTable(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant],
  reader: Reader,
): TableReport {
  const days = (domain[1] - domain[0]) / DAY;
  if (days < 3) return readingTable(data, metric, reader);
  return stepTable(data, metric, days <= 100 ? "day" : days <= 420 ? "week" : "month", domain, reader);
}

/** The same, what is forecast first. */
export function chartTable(
  data: SubjectData,
  metric: PolledMetric,
  domain: [Instant, Instant],
  reader: Reader,
): TableReport {
  const table = pastTable(data, metric, domain, reader);
  // Of the first days nothing is forecast.
  return { ...table, rows: [...forecastRows(data, metric, domain[1], reader), ...table.rows] };
}
