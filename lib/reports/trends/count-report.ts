import { type Phrase, phrase, textOf } from "../../i18n/say.ts";
import type { Activity, ActivityCount } from "../../model/activity.ts";
import type { Day } from "../../model/calendar.ts";
import type { Language } from "../../model/language.ts";
import type { PictureQuestion } from "../../model/picture-question.ts";
import { TREND_STEPS, type TrendStep } from "../../model/trends-question.ts";
import { type CountColumn, countColumns, newestDays, tellMuch } from "../../stats/count-columns.ts";
import { tellEvents } from "../board-events.ts";
import type { ChartEvent, ColumnChartReport } from "../chart-report.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { TableReport } from "../table-report.ts";
import { tellBounds } from "./bounds-words.ts";
import { countChart, timeOfColumns, utcMoment } from "./count-chart.ts";
import { tellColumnNotes, tellUnsure } from "./count-notes.ts";
import { countTable } from "./count-table.ts";
import { shownDays } from "./shown-days.ts";
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
  /** Sum and columns in words, for those who do not see them. */
  summary: string;
  table: TableReport;
  /** What columns stand for that are no days and no weeks, and why some are not sure. */
  notes: string[];
  /** Of these, how it is seen that something is not exact. */
  unsure: string[];
};

/** The columns that are shown, and the steps that there are. */
export type ChosenColumns = {
  count: ActivityCount;
  steps: TrendStep[];
  step: TrendStep;
  columns: CountColumn[];
};

/** A count in the step asked for, or as finely as it is known. */
export function chooseColumns(
  activity: Activity,
  count: ActivityCount,
  days: readonly [Day, Day],
  wanted: TrendStep | null,
): ChosenColumns {
  const columns = new Map(TREND_STEPS.map((step) => [step, countColumns(activity, count, step, days)]));
  const steps = TREND_STEPS.filter((step) => columns.get(step)?.length);
  const step = wanted !== null && steps.includes(wanted) ? wanted : usualStep(columns);
  return { count, steps, step, columns: columns.get(step)?.slice(-MOST_COLUMNS) ?? [] };
}

/** The finest that tells more than that something may have been; what the server itself adds up where none does. */
function usualStep(columns: ReadonlyMap<TrendStep, CountColumn[]>): TrendStep {
  const days = columns.get("day") ?? [];
  if (days.length <= MOST_COLUMNS && tellMuch(days)) return "day";
  if (tellMuch(columns.get("week") ?? [])) return "week";
  if (columns.get("windows")?.length) return "windows";
  return days.length > MOST_COLUMNS ? "week" : "day";
}

/** The events of the time that columns show, and where each belongs among their UTC days. */
export function eventsAmong(data: SubjectData, columns: readonly CountColumn[], language: Language) {
  const { told, untold } = tellEvents(data, timeOfColumns(columns) ?? [0, 0], language);
  const { timeZone } = data.subject;
  const marks = told.map(
    ({ event, line }): ChartEvent => ({
      at: utcMoment(event.at, timeZone),
      number: line.number,
      label: line.text,
    }),
  );
  return { lines: { lines: told.map(({ line }) => line), untold }, marks };
}

/** A count by itself, as a picture asks for it; `null` where nothing is known of the time. */
export function countAlone(
  data: SubjectData,
  activity: Activity,
  count: ActivityCount,
  { range, interval }: Pick<PictureQuestion, "range" | "interval">,
  { language }: Reader,
): CountReport | null {
  const days = shownDays(activity, range);
  if (!days) return null;
  const wanted = TREND_STEPS.find((step) => step === interval) ?? null;
  const chosen = chooseColumns(activity, count, days, wanted);
  const { marks } = eventsAmong(data, chosen.columns, language);
  return countReport(data, activity, chosen, marks, language);
}

/** What is said of chosen columns; `null` where there is none. */
export function countReport(
  data: SubjectData,
  activity: Activity,
  { count, step, columns }: ChosenColumns,
  events: ChartEvent[],
  language: Language,
): CountReport | null {
  const name = subjectName(data);
  const chart = countChart(activity, { count, step, columns, events, name }, language);
  if (!chart) return null;
  const total = step === "windows" ? null : tellTotal(activity, count, columns, language);
  return {
    count,
    step,
    total,
    chart,
    summary: [textOf(total ?? []), chart.summary].join(" ").trim(),
    table: countTable(activity, chart.title, step, columns, language),
    notes: tellColumnNotes(activity, step, columns, language),
    unsure: tellUnsure(columns, language),
  };
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
