import { type Phrase, phrase } from "../../i18n/say.ts";
import type { Activity, ActivityCount } from "../../model/activity.ts";
import { type Day, dayOf, startOfDay } from "../../model/calendar.ts";
import type { Language } from "../../model/language.ts";
import { rangeOf } from "../../model/range.ts";
import { TREND_STEPS, type TrendStep, type TrendsQuestion } from "../../model/trends-question.ts";
import { type CountColumn, countColumns, newestDays, tellMuch } from "../../stats/count-columns.ts";
import { type EventLines, tellEvents } from "../board-events.ts";
import type { ChartEvent, ColumnChartReport } from "../chart-report.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { TableReport } from "../table-report.ts";
import { tellBounds } from "./bounds-words.ts";
import { countChart, timeOfColumns, utcMoment } from "./count-chart.ts";
import { tellColumnNotes } from "./count-notes.ts";
import { countTable } from "./count-table.ts";
import { endsOf } from "./utc-days.ts";

/** More columns than this cannot be told apart. */
const MOST_COLUMNS = 92;

/** One count: its sum, its columns, and the table behind them. */
export type CountReport = {
  count: ActivityCount;
  step: TrendStep;
  /** Sum of the time shown; `null` for windows, which do not add up. */
  total: Phrase | null;
  chart: ColumnChartReport;
  table: TableReport;
  /** What columns stand for that are no days and no weeks, and why some are not sure. */
  notes: string[];
};

/** What was counted per day, week or window. */
export type CountsReport = {
  steps: TrendStep[];
  signups: CountReport;
  posts: CountReport;
  events: EventLines;
  /** As they are numbered on every chart of the page. */
  marks: ChartEvent[];
};

/** Sign-ups and posts as asked for, or each as finely as it is known; `null` where no answer was kept. */
export function countsReport(
  data: SubjectData,
  activity: Activity,
  { range, step: wanted }: TrendsQuestion,
  reader: Reader,
): CountsReport | null {
  const { language } = reader;
  const days = shownDays(activity, range);
  if (!days) return null;
  const [signups, posts] = (["signups", "posts"] as const).map((count) => {
    const columns = new Map(TREND_STEPS.map((step) => [step, countColumns(activity, count, step, days)]));
    const steps = TREND_STEPS.filter((step) => columns.get(step)?.length);
    const step = wanted !== null && steps.includes(wanted) ? wanted : usualStep(columns);
    return { count, steps, step, columns: columns.get(step)?.slice(-MOST_COLUMNS) ?? [] };
  });
  const domain = signups && timeOfColumns(signups.columns);
  if (!signups || !posts || !domain) return null;
  const { told, untold } = tellEvents(data, domain, language);
  const { timeZone } = data.subject;
  const marks = told.map(({ event, line }) => ({
    at: utcMoment(event.at, timeZone),
    number: line.number,
    label: line.text,
  }));
  const name = subjectName(data);
  const reports = {
    signups: countReport(activity, { ...signups, events: marks, name }, language),
    posts: countReport(activity, { ...posts, events: marks, name }, language),
  };
  return (
    reports.signups &&
    reports.posts && {
      steps: signups.steps,
      signups: reports.signups,
      posts: reports.posts,
      events: { lines: told.map(({ line }) => line), untold },
      marks,
    }
  );
}

/** The days of a range that the answers tell of, up to that of the newest; `null` where there is none. */
export function shownDays(
  { days, generatedAt }: Activity,
  range: TrendsQuestion["range"],
): [Day, Day] | null {
  const first = days[0]?.day;
  if (first === undefined || generatedAt === null) return null;
  const [from, to] = rangeOf(range, startOfDay(first, "UTC"), generatedAt);
  return [dayOf(from, "UTC"), dayOf(to, "UTC")];
}

/** The finest that tells more than that something may have been; what the server itself adds up where none does. */
function usualStep(columns: ReadonlyMap<TrendStep, CountColumn[]>): TrendStep {
  const days = columns.get("day") ?? [];
  if (days.length <= MOST_COLUMNS && tellMuch(days)) return "day";
  if (tellMuch(columns.get("week") ?? [])) return "week";
  return columns.get("windows")?.length ? "windows" : "day";
}

type Made = {
  count: ActivityCount;
  step: TrendStep;
  columns: CountColumn[];
  events: ChartEvent[];
  name: string;
};

function countReport(activity: Activity, made: Made, language: Language): CountReport | null {
  const { count, step, columns } = made;
  const chart = countChart(activity, made, language);
  return (
    chart && {
      count,
      step,
      total: step === "windows" ? null : tellTotal(activity, count, columns, language),
      chart,
      table: countTable(activity, chart.title, step, columns, language),
      notes: tellColumnNotes(activity, step, columns, language),
    }
  );
}

function tellTotal(
  activity: Activity,
  count: ActivityCount,
  columns: readonly CountColumn[],
  language: Language,
): Phrase | null {
  const [first, last] = [columns[0]?.from, columns.at(-1)?.to];
  if (first === undefined || last === undefined || columns.length === 1) return null;
  // Beyond it nothing bounds the sum from above.
  const [, bounded] = newestDays(activity, count, 1) ?? [];
  const to = bounded !== undefined && bounded >= first && bounded < last ? bounded : last;
  const total = tellBounds(activity.between(count, first, to), language);
  return phrase(language, `counts.total.${count}`, { ...endsOf(language, first, to), total });
}
