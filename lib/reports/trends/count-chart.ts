import { say } from "../../i18n/say.ts";
import type { Activity, ActivityCount } from "../../model/activity.ts";
import { addDays, dayOf, startOfDay } from "../../model/calendar.ts";
import { DAY, type Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { TrendStep } from "../../model/trends-question.ts";
import { type CountColumn, daysIn, isExact, isUnknown } from "../../stats/count-columns.ts";
import type { ChartColumn, ChartEvent, ColumnChartReport } from "../chart-report.ts";
import { tellBounds } from "./bounds-words.ts";
import { tellDay } from "./utc-days.ts";

/** Where an event belongs among UTC days: what stands for a whole day of the board's, at its midnight, on that day. */
export function utcMoment(at: Instant, timeZone: string): Instant {
  const day = dayOf(at, timeZone);
  return startOfDay(day, timeZone) === at ? startOfDay(day, "UTC") + DAY / 2 : at;
}

/** What a column is of: a day, a week by its Monday, a window by its length and its first day. */
export function columnName(
  { from, to, partial }: CountColumn,
  step: TrendStep,
  activity: Activity,
  language: Language,
): string {
  const day = tellDay(language, from);
  if (step === "day") return day;
  if (step === "week") return say(language, "counts.column.week", { day });
  if (partial) return say(language, "counts.column.begun", { day });
  const days = activity.windowKind === "six-or-seven" ? "unknown" : String(daysIn(from, to));
  return say(language, "counts.column.window", { days, day });
}

/** From the first instant of the columns to the last. */
export function timeOfColumns(columns: readonly CountColumn[]): [Instant, Instant] | null {
  const [first, last] = [columns[0], columns.at(-1)];
  return first && last ? [startOfDay(first.from, "UTC"), startOfDay(addDays(last.to, 1), "UTC")] : null;
}

/** A column as a chart draws it; `value` is what is sure, on its own side of zero. */
export function chartColumn(
  { from, to, bounds, partial }: CountColumn,
  label: string,
  language: Language,
): ChartColumn {
  const { low, high } = bounds;
  const sure = high !== null && high < 0 ? high : Math.max(0, low);
  return {
    from: startOfDay(from, "UTC"),
    to: startOfDay(addDays(to, 1), "UTC"),
    value: isUnknown(bounds) ? null : sure,
    partial,
    label,
    ...(!isExact(bounds) && { bounds }),
    told: tellBounds(bounds, language),
  };
}

export type CountChart = {
  count: ActivityCount;
  step: TrendStep;
  columns: readonly CountColumn[];
  events: ChartEvent[];
  name: string;
};

/** Sign-ups or posts in columns of UTC days. */
export function countChart(
  activity: Activity,
  { count, step, columns, events, name }: CountChart,
  language: Language,
): ColumnChartReport | null {
  const domain = timeOfColumns(columns);
  if (!domain) return null;
  return {
    kind: "columns",
    id: `${count}-per-${step}`,
    language,
    timeZone: "UTC",
    title: say(language, `counts.title.${count}`, { step, name }),
    summary: tellColumns(activity, columns, step, language),
    domain,
    columns: columns.map((column) =>
      chartColumn(column, columnName(column, step, activity, language), language),
    ),
    unit: "count",
    gaps: [],
    events,
  };
}

/** From when until the server counted, which was the largest, by what is sure of it, and how much is exact. */
function tellColumns(
  activity: Activity,
  columns: readonly CountColumn[],
  step: TrendStep,
  language: Language,
): string {
  const largest = columns.reduce<CountColumn | null>(
    (most, column) => (most === null || column.bounds.low > most.bounds.low ? column : most),
    null,
  );
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last || !largest) return say(language, "chart.summaryNone");
  const counted = dayOf(activity.generatedAt ?? 0, "UTC");
  const to = last.partial ? counted : last.to;
  const told = say(language, "counts.summary", {
    days: first.from === to ? "one" : "many",
    from: tellDay(language, first.from),
    to: tellDay(language, to),
    most: tellBounds(largest.bounds, language),
    when: columnName(largest, step, activity, language),
  });
  return step === "windows" ? told : `${told} ${tellExact(columns, language)}`;
}

/** How many of the numbers are exact. */
function tellExact(columns: readonly CountColumn[], language: Language): string {
  const exact = columns.filter(({ bounds }) => isExact(bounds)).length;
  const all = columns.length;
  const some = exact === all ? "all" : exact === 0 ? "none" : "some";
  return say(language, `counts.exact.${some}`, { exact, all });
}
