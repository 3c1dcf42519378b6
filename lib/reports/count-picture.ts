import { say, textOf } from "../i18n/say.ts";
import type { Activity, ActivityCount, WindowKind } from "../model/activity.ts";
import { DAY, type Instant } from "../model/instant.ts";
import { formatPictured } from "../model/picture-address.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import type { TrendStep } from "../model/trends-question.ts";
import { activityOf } from "./activity.ts";
import type { ColumnChartReport } from "./chart-report.ts";
import { tellAsOf } from "./facts-moment.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";
import type { TableReport } from "./table-report.ts";
import { type CountReport, countAlone } from "./trends/count-report.ts";
import { tellNoAnswer } from "./trends/no-answer.ts";

/** Columns of what a server counted: each exact, or what is sure of it and what may be. */
export type CountBody = {
  kind: "counts";
  count: ActivityCount;
  /** `null` where nothing is known. */
  step: TrendStep | null;
  /** How the windows are made that the newest answer has, and when it was made. */
  windows: WindowKind | null;
  countedAt: Instant | null;
  chart: ColumnChartReport;
  table: TableReport | null;
  /** How it is seen that something is not exact. */
  hints: string[];
};

/** A picture of sign-ups, or of posts written, with what it says. Where nothing is known it says why. */
export function countPicture(
  data: SubjectData,
  count: ActivityCount,
  question: PictureQuestion,
  reader: Reader,
) {
  const { language } = reader;
  const activity = activityOf(data);
  const known = countAlone(data, activity, count, question, reader);
  const { chart, summary } = known ?? nothingOf(data, activity, count, reader);
  const countedAt = activity.generatedAt;
  const body: CountBody = {
    kind: "counts",
    count,
    step: known?.step ?? null,
    windows: activity.windowKind,
    countedAt,
    chart: question.ann ? chart : { ...chart, events: [] },
    table: known?.table ?? null,
    hints: known?.unsure ?? [],
  };
  return {
    id: formatPictured({ count }),
    title: chart.title,
    summary,
    figure: null,
    heading: chart.title,
    note: noteOf(known, summary),
    asOf: countedAt === null ? say(language, "picture.none") : tellAsOf(data, { language, now: countedAt }),
    body,
  };
}

/** The sum, where there is one; else what is said of the columns. */
const noteOf = (known: CountReport | null, summary: string): string => textOf(known?.total ?? []) || summary;

/** In the place of columns: why there are none. */
function nothingOf(
  data: SubjectData,
  { generatedAt }: Activity,
  count: ActivityCount,
  reader: Reader,
): Pick<CountReport, "chart" | "summary"> {
  const { language, now } = reader;
  const summary =
    generatedAt === null ? tellNoAnswer(data, reader, count) : say(language, "chart.summaryNone");
  const chart: ColumnChartReport = {
    kind: "columns",
    id: `${count}-per-day`,
    language,
    timeZone: "UTC",
    title: say(language, `counts.title.${count}`, { step: "day", name: subjectName(data) }),
    summary,
    domain: [now - DAY, now],
    columns: [],
    unit: "count",
    gaps: [],
    events: [],
  };
  return { chart, summary };
}
