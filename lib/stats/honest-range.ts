import { addDays, type Day, daysBetween } from "../model/calendar.ts";

/** A range wider than this is told in months, one wider than LONGEST_IN_MONTHS in whole quarters: finer would be made up. */
const LONGEST_IN_DAYS = 31;
const LONGEST_IN_MONTHS = 183;

/** Nobody knows the future to the day: a narrower range is told as a week. */
const SHORTEST = 2;

export type HonestDays = { from: Day; to: Day; precision: "day" | "month" };

/** A range of days as finely as its width allows, rounded outwards; with `month` both days are the first of theirs. */
export function honestDays(from: Day, to: Day): HonestDays {
  const width = daysBetween(from, to);
  if (width < SHORTEST) return { from, to: addDays(from, 6), precision: "day" };
  if (width <= LONGEST_IN_DAYS) return { from, to, precision: "day" };
  const months = width <= LONGEST_IN_MONTHS ? 1 : 3;
  return { from: monthsFrom(from, months, 0), to: monthsFrom(to, months, months - 1), precision: "month" };
}

/** The first day of the month `later` months after the start of the day's month or, with three, of its quarter. */
function monthsFrom(day: Day, months: 1 | 3, later: number): Day {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const start = Math.floor((month - 1) / months) * months;
  return new Date(Date.UTC(year, start + later, 1)).toISOString().slice(0, 10) as Day;
}

/** A range of counts rounded outwards, to a tenth of its width or finer: 1, 10, 100 … */
export function honestCounts(low: number, high: number): [low: number, high: number] {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, (high - low) / 10))));
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}
