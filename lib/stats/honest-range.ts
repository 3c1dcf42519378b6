import { addDays, type Day, daysBetween } from "../model/calendar.ts";

/** A range wider than this is told in months, one wider than LONGEST_IN_MONTHS to the end of a quarter: finer would be made up. */
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
  const end = lastMonth(to, width <= LONGEST_IN_MONTHS ? 1 : 3);
  return { from: lastMonth(from, 1), to: end, precision: "month" };
}

/** The first day of the last month of the day's month, quarter or other stretch of `months`. */
function lastMonth(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const last = Math.ceil(month / months) * months;
  return `${year}-${String(last).padStart(2, "0")}-01` as Day;
}

/** A range of counts rounded outwards, to a tenth of its width or finer: 1, 10, 100 … */
export function honestCounts(low: number, high: number): [low: number, high: number] {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, (high - low) / 10))));
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}
