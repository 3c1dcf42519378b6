import { formatDate, formatDuration, formatList, formatRange, formatRate } from "../../i18n/format.ts";
import { FIRST_WEEKDAYS } from "../../i18n/locales.ts";
import { say } from "../../i18n/say.ts";
import type { Day } from "../../model/calendar.ts";
import { DAY } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { seriesOf } from "../../model/sample.ts";
import { newestCadence } from "../../stats/cadence.ts";
import {
  type HourCell,
  hourOfWeek,
  LEAST_HOURS,
  LEAST_SEEN_DAYS,
  seenDays,
} from "../../stats/hour-of-week.ts";
import { WIDEST_STEP } from "../../stats/seen-hours.ts";
import { midnight } from "../forecast-words.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { tellBusy, tellHour } from "./busy-words.ts";
import { HOUR_METRICS, type HourMetric, type WeekHours, weekHours } from "./week-hours.ts";

/** One hour of the week; `text` is `null` where too little is known. `heat`: 0 to 6, or below zero. */
export type HeatCell = { weekday: number; text: string | null; heat: number | "below" };

export type HoursTable = {
  metric: HourMetric;
  caption: string;
  range: string;
  /** What the table shows at a glance, as far as it is more than chance. */
  takeaway: string;
  leftOut: string | null;
  weekdays: { weekday: number; short: string; long: string }[];
  rows: { hour: string; cells: HeatCell[] }[];
};

/** When people come and write; `waiting`: why nothing can be told yet. */
export type HoursReport = { intro: string; waiting: string | null; tables: HoursTable[] };

const MOST_HEAT = 6;
/** This share of the cells lies outside of the scale at either end: one wild hour does not make all others pale. */
const OUTSIDE = 0.05;
/** Less is told as 0. */
const LEAST_TOLD = 0.05;
/** So large a number does not fit into a cell: all are told in thousands. */
const TOO_LONG = 10_000;
const MOST_DAYS_NAMED = 6;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

export function hoursReport(data: SubjectData, reader: Reader): HoursReport {
  const { language, now } = reader;
  const found = HOUR_METRICS.map((metric) => ({ metric, hours: weekHours(data, metric, now) }));
  const tables = found.flatMap(({ metric, hours }) =>
    hours && seenDays(hours.seen) >= LEAST_SEEN_DAYS ? [tableOf(metric, hours, language)] : [],
  );
  const days = Math.max(...found.map(({ hours }) => (hours ? seenDays(hours.seen) : 0)));
  return {
    intro: say(language, "hours.intro", { hours: LEAST_HOURS }),
    waiting: tables.length === 0 ? tellWaiting(data, days, language) : null,
    tables,
  };
}

function tellWaiting(data: SubjectData, days: number, language: Language): string {
  const cadence = newestCadence(seriesOf(data.history, "users"));
  if (cadence !== null && cadence > WIDEST_STEP) {
    return say(language, "hours.tooFar", { duration: formatDuration(language, cadence) });
  }
  return say(language, "hours.waiting", { needed: LEAST_SEEN_DAYS, days });
}

function tableOf(metric: HourMetric, { days, seen, leftOut }: WeekHours, language: Language): HoursTable {
  const whole = hourOfWeek(seen);
  const unit = whole.some(({ mean }) => Math.abs(mean ?? 0) >= TOO_LONG) ? 1000 : 1;
  const cells = whole.map((cell) => ({ ...cell, mean: cell.mean === null ? null : cell.mean / unit }));
  const order = Array.from({ length: 7 }, (_, index) => ((FIRST_WEEKDAYS[language] - 1 + index) % 7) + 1);
  const heat = heatOf(cells);
  const at = (hour: number, weekday: number) => cells[24 * (weekday - 1) + hour];
  return {
    metric,
    caption: say(language, `hours.caption.${metric}`, { unit: unit === 1 ? "ones" : "thousands" }),
    range: say(language, "hours.range", formatRange(language, midnight(days[0]), midnight(days[1]), "day")),
    takeaway: tellBusy(metric, seen, language),
    leftOut: tellLeftOut(leftOut, language),
    weekdays: order.map((weekday) => ({
      weekday,
      short: formatDate(language, MONDAY + (weekday - 1) * DAY, "UTC", "weekdayShort"),
      long: formatDate(language, MONDAY + (weekday - 1) * DAY, "UTC", "weekday"),
    })),
    rows: Array.from({ length: 24 }, (_, hour) => ({
      hour: tellHour(hour, language),
      cells: order.map((weekday) => {
        const mean = at(hour, weekday)?.mean ?? null;
        return { weekday, text: mean === null ? null : formatRate(language, mean), heat: heat(mean) };
      }),
    })),
  };
}

/** How dark a cell is, between what nearly all cells lie above and below. What is told as nothing is not tinted. */
function heatOf(cells: readonly HourCell[]): (mean: number | null) => HeatCell["heat"] {
  const above = cells.flatMap(({ mean }) => (mean !== null && mean > 0 ? [mean] : [])).sort((a, b) => a - b);
  const at = (share: number) => above[Math.round(share * (above.length - 1))] ?? 0;
  const [palest, darkest] = [at(OUTSIDE), at(1 - OUTSIDE)];
  return (mean) => {
    if (mean === null || Math.abs(mean) < LEAST_TOLD) return 0;
    if (mean < 0) return "below";
    const share = darkest > palest ? (mean - palest) / (darkest - palest) : 1;
    return 1 + Math.round((MOST_HEAT - 1) * Math.min(1, Math.max(0, share)));
  };
}

function tellLeftOut(days: readonly Day[], language: Language): string | null {
  if (days.length === 0) return null;
  if (days.length > MOST_DAYS_NAMED) return say(language, "hours.leftOutMany", { count: days.length });
  const named = days.map((day) => formatDate(language, midnight(day), "UTC", "dayMonth"));
  return say(language, "hours.leftOut", { days: formatList(language, named) });
}
