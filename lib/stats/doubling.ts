import { addDays, type Day, daysBetween } from "../model/calendar.ts";
import type { DailyClose } from "../model/forecast.ts";

/** The pace is that of so many days, whole weeks, so that weekdays do not matter. */
export const PACE_DAYS = 28;
const WEEK = 7;
/** Of each week so many days must be known and not left out. */
const LEAST_DAYS_OF_WEEK = 4;
/** Fewer accounts double by a few friends. */
export const LEAST_ACCOUNTS = 50;
/** What takes longer, in days, is no pace to speak of. */
const LONGEST = 3 * 365;
/** So many standard errors above nothing, a pace is more than chance. Four weeks make a rough error, so two are not enough. */
const CERTAIN = 4;
/** A range reaches so many to both sides, for the same reason. */
const REACH = 3;
/** Days hardly ever follow each other more closely. */
const MOST_ECHO = 0.9;

/**
 * In how many days a count would double at the pace of the last four weeks, and between which it may be; `to` is `null`
 * where it may as well take longer than three years.
 */
export type Doubling = { days: number; from: number; to: number | null };

/** Why no doubling time is told. */
export type NoDoubling = "too-few-days" | "too-few-accounts" | "no-growth" | "too-slow";

/**
 * The doubling time, only where it means something: exponential growth per day over the 28 days up to `asOf`, days with a
 * step or a purge left out. Its standard error is what the four weeks' paces tell or, if that is more, what the days tell
 * once it is allowed for that a good day follows a good one: a surge makes it so large that nothing is told.
 */
export function doublingTime(
  closes: readonly DailyClose[],
  asOf: Day,
  leftOut: ReadonlySet<Day> = new Set(),
): Doubling | NoDoubling {
  const known = closes.flatMap(({ day, value }) => (value === null || day > asOf ? [] : [{ day, value }]));
  const rates = dailyRates(known, addDays(asOf, -PACE_DAYS), leftOut);
  const weeks = [0, 1, 2, 3].map((week) => rates.slice(WEEK * week, WEEK * week + WEEK).filter(isKnown));
  if (weeks.some((days) => days.length < LEAST_DAYS_OF_WEEK)) return "too-few-days";
  if ((known.at(-1)?.value ?? 0) < LEAST_ACCOUNTS) return "too-few-accounts";
  const paces = weeks.map(meanOf);
  const pace = meanOf(paces);
  const error = Math.max(errorOf(paces), errorOf(weeks.flat()) * inertiaOf(weeks.flat()));
  if (pace <= CERTAIN * error) return "no-growth";
  if (Math.LN2 / pace > LONGEST) return "too-slow";
  const latest = Math.LN2 / (pace - REACH * error);
  return {
    days: Math.LN2 / pace,
    from: Math.LN2 / (pace + REACH * error),
    to: latest > LONGEST ? null : latest,
  };
}

/**
 * By how much of itself the count grew on each of the 28 days after `before`; `null` where it is not known or left out.
 * Across a hole the growth is shared by the days.
 */
function dailyRates(
  known: readonly { day: Day; value: number }[],
  before: Day,
  leftOut: ReadonlySet<Day>,
): (number | null)[] {
  const rates: (number | null)[] = Array.from({ length: PACE_DAYS }, () => null);
  known.forEach(({ day, value }, index) => {
    const previous = known[index - 1];
    if (!previous || day <= before || value <= 0 || previous.value <= 0) return;
    const length = daysBetween(previous.day, day);
    const days = Array.from({ length }, (_, count) => addDays(day, -count));
    if (days.some((each) => leftOut.has(each))) return;
    for (const each of days) {
      if (each > before) rates[daysBetween(before, each) - 1] = Math.log(value / previous.value) / length;
    }
  });
  return rates;
}

const isKnown = (rate: number | null): rate is number => rate !== null;

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Each value's distance from the mean. */
function centred(values: readonly number[]): number[] {
  const mean = meanOf(values);
  return values.map((value) => value - mean);
}

const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);

/** The standard error of the mean of independent values. */
function errorOf(values: readonly number[]): number {
  return Math.sqrt(squares(centred(values)) / (values.length - 1) / values.length);
}

/** By how much that error grows where each value follows the one before it. */
function inertiaOf(values: readonly number[]): number {
  const around = centred(values);
  const shared = around.slice(1).reduce((sum, value, index) => sum + value * (around[index] ?? 0), 0);
  const echo = Math.min(MOST_ECHO, Math.max(0, shared / (squares(around) || 1)));
  return Math.sqrt((1 + echo) / (1 - echo));
}
