import {
  formatCompact,
  formatDate,
  formatDuration,
  formatList,
  formatRange,
  formatRate,
} from "../../i18n/format.ts";
import { FIRST_WEEKDAYS } from "../../i18n/locales.ts";
import { say } from "../../i18n/say.ts";
import type { Day } from "../../model/calendar.ts";
import { DAY, HOUR } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { seriesOf } from "../../model/sample.ts";
import { busyHours, type Part } from "../../stats/busy-hours.ts";
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
/** This share of the cells is tinted below the darkest: one wild hour does not make all others pale. */
const BELOW_DARKEST = 0.95;
const MOST_DAYS_NAMED = 6;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

export function hoursReport(data: SubjectData, reader: Reader): HoursReport {
  const { language, now } = reader;
  const found = HOUR_METRICS.map((metric) => ({ metric, hours: weekHours(data, metric, now) }));
  const tables = found.flatMap(({ metric, hours }) =>
    hours && seenDays(hours.seen) >= LEAST_SEEN_DAYS ? [tableOf(metric, hours, language)] : [],
  );
  const [users] = found;
  return {
    intro: say(language, "hours.intro", { hours: LEAST_HOURS }),
    waiting: tables.length === 0 ? tellWaiting(data, users?.hours ?? null, language) : null,
    tables,
  };
}

function tellWaiting(data: SubjectData, hours: WeekHours | null, language: Language): string {
  const cadence = newestCadence(seriesOf(data.history, "users"));
  if (cadence !== null && cadence > WIDEST_STEP) {
    return say(language, "hours.tooFar", { duration: formatDuration(language, cadence) });
  }
  return say(language, "hours.waiting", { needed: LEAST_SEEN_DAYS, days: hours ? seenDays(hours.seen) : 0 });
}

function tableOf(metric: HourMetric, { days, seen, leftOut }: WeekHours, language: Language): HoursTable {
  const cells = hourOfWeek(seen);
  const order = Array.from({ length: 7 }, (_, index) => ((FIRST_WEEKDAYS[language] - 1 + index) % 7) + 1);
  const heat = heatOf(cells);
  const at = (hour: number, weekday: number) => cells[24 * (weekday - 1) + hour];
  return {
    metric,
    caption: say(language, `hours.caption.${metric}`),
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
        return { weekday, text: mean === null ? null : tellMean(mean, language), heat: heat(mean) };
      }),
    })),
  };
}

/** How dark a cell is: by its share of what nearly all cells stay below. What is told as nothing is not tinted. */
function heatOf(cells: readonly HourCell[]): (mean: number | null) => HeatCell["heat"] {
  const above = cells.flatMap(({ mean }) => (mean !== null && mean > 0 ? [mean] : [])).sort((a, b) => a - b);
  const darkest = above[Math.floor(BELOW_DARKEST * (above.length - 1))] ?? 1;
  return (mean) => {
    if (mean === null || Math.abs(mean) < LEAST_TOLD) return 0;
    return mean < 0 ? "below" : Math.min(MOST_HEAT, Math.ceil((MOST_HEAT * mean) / darkest));
  };
}

/** Less is told as 0. */
const LEAST_TOLD = 0.05;

function tellMean(mean: number, language: Language): string {
  return Math.abs(mean) < 10_000
    ? formatRate(language, mean)
    : formatCompact(language, Math.round(mean)).replace("-", "−");
}

const tellDay = (day: Day, language: Language) => formatDate(language, midnight(day), "UTC", "day");

const tellHour = (hour: number, language: Language) =>
  formatDate(language, MONDAY + (hour % 24) * HOUR, "UTC", "time");

function tellBusy(metric: HourMetric, seen: WeekHours["seen"], language: Language): string {
  const { hours, weekdays, hourOfWeek: cell } = busyHours(seen);
  const tellSpan = ({ place }: Part) => ({
    from: tellHour(place % 24, language),
    to: tellHour((place % 24) + 1, language),
  });
  const weekday = (place: number) => `d${place + 1}`;
  const sentences: string[] = [];
  if (hours) {
    const [most, least] = [cell ?? hours.most, hours.least];
    const quiet = tellSpan(least);
    const values = {
      ...tellSpan(most),
      most: tellMean(most.mean, language),
      quietFrom: quiet.from,
      quietTo: quiet.to,
      least: tellMean(least.mean, language),
    };
    sentences.push(
      cell
        ? say(language, `hours.cell.${metric}`, { ...values, weekday: weekday(Math.floor(cell.place / 24)) })
        : say(language, `hours.hour.${metric}`, values),
    );
  }
  if (weekdays && !cell) {
    const { most, least } = weekdays;
    sentences.push(
      say(language, `hours.weekday.${metric}`, {
        busy: weekday(most.place),
        most: tellMean(24 * most.mean, language),
        quiet: weekday(least.place),
        least: tellMean(24 * least.mean, language),
      }),
    );
  }
  return sentences.length > 0 ? sentences.join(" ") : say(language, `hours.even.${metric}`);
}

function tellLeftOut(days: readonly Day[], language: Language): string | null {
  if (days.length === 0) return null;
  if (days.length > MOST_DAYS_NAMED) return say(language, "hours.leftOutMany", { count: days.length });
  const named = days.map((day) => tellDay(day, language));
  return say(language, "hours.leftOut", { days: formatList(language, named) });
}
