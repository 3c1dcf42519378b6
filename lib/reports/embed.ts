import type { Phrase } from "../i18n/say.ts";
import { DAY, type Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { Pictured } from "../model/picture-address.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import { seriesOf } from "../model/sample.ts";
import { newestKnown } from "../stats/series.ts";
import { activityOf } from "./activity.ts";
import { tellAsOf } from "./facts-moment.ts";
import { type FreshnessReport, tellFreshness } from "./freshness-words.ts";
import { tellGrowth } from "./overview.ts";
import { type PictureReport, pictureReport } from "./picture.ts";
import { tellSources } from "./source-words.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { pastTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";
import { tellCounted } from "./trends/head.ts";

/** Everything that a frame in somebody else's page says: what a picture does, as of when it is, and the figures in a table. */
export type EmbedReport = Pick<
  PictureReport,
  "language" | "title" | "overline" | "figure" | "heading" | "share" | "body"
> & {
  note: Phrase;
  freshness: { state: FreshnessReport["state"] | "frozen"; text: string; measuredAt: Instant | null };
  sources: string[];
  /** The latest buckets of what is shown; of several figures that of the accounts. */
  table: TableReport | null;
};

const MOST_ROWS = 12;

/** `null` when the subject has no such milestone. `domain` is the time that is shown; a milestone shows its own. */
export function embedReport(
  data: SubjectData,
  of: Pictured,
  question: PictureQuestion,
  domain: [Instant, Instant],
  reader: Reader,
): EmbedReport | null {
  const picture = pictureReport(data, of, question, domain, "", reader);
  if (!picture) return null;
  const table = tableOf(data, picture, domain, reader);
  return {
    ...picture,
    body: withoutUnknown(picture.body),
    note: noteOf(data, of, question, picture, reader),
    freshness: freshnessOf(data, question, picture, reader),
    sources: tellSources(data, reader.language),
    table: table && latest(table),
  };
}

/** Of several figures, the accounts. */
const metricOf = ({ body }: PictureReport): PolledMetric => (body.kind === "chart" ? body.metric : "users");

function tableOf(
  data: SubjectData,
  picture: PictureReport,
  domain: [Instant, Instant],
  reader: Reader,
): TableReport | null {
  if (picture.body.kind === "counts") return picture.body.table;
  const metric = metricOf(picture);
  return newestKnown(seriesOf(data.history, metric))
    ? pastTable(data, metric, picture.over ?? domain, reader)
    : null;
}

/** What shows a time that is over is as old as its last reading, and is meant to be. */
function freshnessOf(
  data: SubjectData,
  { asOf }: PictureQuestion,
  picture: PictureReport,
  reader: Reader,
): EmbedReport["freshness"] {
  const { over, asOf: text, body } = picture;
  if (body.kind === "counts") {
    const told = asOf ? null : tellCounted(data, activityOf(data), reader);
    return told ?? { state: asOf ? "frozen" : "never", text, measuredAt: body.countedAt };
  }
  if (over && body.kind === "chart" && body.chart.kind === "line") {
    return { state: "frozen", text, measuredAt: body.chart.last?.at ?? null };
  }
  const fresh = tellFreshness(data, reader, metricOf(picture));
  return asOf ? { ...fresh, state: "frozen", text: tellAsOf(data, reader) } : fresh;
}

/** What was never measured has no place among the figures. */
function withoutUnknown(body: PictureReport["body"]): PictureReport["body"] {
  return body.kind !== "multiples"
    ? body
    : { ...body, multiples: body.multiples.filter(({ chart }) => chart !== null) };
}

function latest(table: TableReport): TableReport {
  return { ...table, rows: table.rows.slice(0, MOST_ROWS), more: table.rows.length > MOST_ROWS };
}

/** Of a figure that is of today, how it changed in a day and a week; else what its picture says. */
function noteOf(
  data: SubjectData,
  of: Pictured,
  { mode }: PictureQuestion,
  { note }: PictureReport,
  { language, now }: Reader,
): Phrase {
  if (typeof of === "string" && of !== "summary" && mode === "total") {
    const series = seriesOf(data.history, of);
    const newest = newestKnown(series);
    const isOfToday = newest !== null && now - newest.at <= DAY;
    return isOfToday ? tellGrowth(series, data.subject.timeZone, language) : [];
  }
  return note === "" ? [] : [{ text: note, strong: false }];
}
