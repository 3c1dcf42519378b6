import { addDays, type Day, dayOf, startOfDay } from "../model/calendar.ts";
import { DAY, HOUR, type Instant } from "../model/instant.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import type { History } from "../model/sample.ts";
import { firstIndex } from "./series.ts";

/** The hour of a day, by the clocks of its zone, that its reading is nearest to: the figures that a morning's paper has. */
export const MORNING = 6;

/** A sheet of a moment is made of a reading at most so much older. */
export const READING_TOLERANCE = DAY;

/**
 * Whether an imported reading of midnight UTC stands for its day: many kept histories know only the day.
 * No hour is made up for it, and no zone moves it to the day before.
 */
export function isWholeDay({ at, source }: Pick<History, "at" | "source">, index: number): boolean {
  const moment = at[index];
  return moment !== undefined && moment % DAY === 0 && source[index] !== "poll";
}

/**
 * The moment of the reading that stands for a day of the zone: of that day's, the one nearest to six in the morning, the
 * earlier of two as near, one of accounts before any other. `null` where nothing was read that day.
 */
export function readingOfDay(history: History, day: Day, timeZone: string): Instant | null {
  const from = startOfDay(day, timeZone);
  const until = startOfDay(addDays(day, 1), timeZone) + DAY;
  const rows: number[] = [];
  for (let row = firstRow(history, from - DAY); (history.at[row] ?? until) < until; row++) {
    const zone = isWholeDay(history, row) ? "UTC" : timeZone;
    if (isKnown(history, row) && dayOf(history.at[row] ?? 0, zone) === day) rows.push(row);
  }
  const counted = rows.filter((row) => history.values.users[row] !== null);
  const moments = (counted.length > 0 ? counted : rows).map((row) => history.at[row] ?? 0);
  const distance = (at: Instant) => Math.abs(at - from - MORNING * HOUR);
  return moments.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The moment of the newest reading up to another moment, if it is near enough to stand for it. */
export function readingBy(history: History, moment: Instant): Instant | null {
  const index = firstRow(history, moment + 1) - 1;
  for (let i = index; i >= 0 && moment - (history.at[i] ?? 0) <= READING_TOLERANCE; i--) {
    if (isKnown(history, i)) return history.at[i] ?? null;
  }
  return null;
}

function firstRow({ at }: History, moment: Instant): number {
  return firstIndex(at.length, (index) => (at[index] ?? 0) >= moment);
}

function isKnown({ values }: History, row: number): boolean {
  return POLLED_METRICS.some((metric) => values[metric][row] !== null);
}
