import { addDays, type Day, dayOf, daysBetween, startOfDay } from "../model/calendar.ts";
import { HOUR, type Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { bucketise } from "./buckets.ts";
import { indexFrom, newestKnown, type Point, pointAt, valueNear } from "./series.ts";

/** As for a week's change: a reading up to half a day away stands for the moment. */
const TOLERANCE = 12 * HOUR;

/** Whole days of the zone from the first one on. */
export type Days = { first: Day; count: number };

/** By how much a count had grown at the end of a day; `at`: of the day's last reading. `null`, in the middle of it, where there is none. */
export type DayGain = { day: Day; at: Instant; gained: number | null };

/** `isWhole`: it is counted from the beginning of the first day, and not from a later first reading of all. */
export type Gains = { opening: Point; isWhole: boolean; days: DayGain[] };

/** The growth since some days began, up to the newest reading or the end of them; `null` where nothing was read in them. */
export function gainsIn(series: Series, { first, count }: Days, timeZone: string): Gains | null {
  const from = startOfDay(first, timeZone);
  const newest = newestKnown(series)?.at ?? from;
  const to = Math.min(newest, startOfDay(addDays(first, count), timeZone) - 1);
  if (to <= from) return null;
  const near = valueNear(series, from, TOLERANCE);
  const opening = near ?? firstWithin(series, from, to);
  if (!opening) return null;
  const days = bucketise(series, "day", timeZone, from, to).map(({ from: start, to: end, close }) => ({
    day: dayOf(start, timeZone),
    at: close?.at ?? (start + end) / 2,
    gained: close && close.at >= opening.at ? close.value - opening.value : null,
  }));
  return { opening, isWhole: near !== null, days };
}

function firstWithin(series: Series, from: Instant, to: Instant): Point | null {
  for (let row = indexFrom(series, from); (series.at[row] ?? Number.POSITIVE_INFINITY) <= to; row++) {
    const point = pointAt(series, row);
    if (point) return point;
  }
  return null;
}

/** Some days beside the same number of days, or a month beside the one before it. */
export type Comparison = {
  later: Gains;
  /** By how much it grew up to the newest of its readings, and when that is. */
  gained: number;
  at: Instant;
  /** `null` where the two cannot be laid side by side: nothing was read then, or either was not measured from its beginning. */
  earlier: Gains | null;
  /** By how much it had grown then, after as much time; `null` where nothing was read near to that moment. */
  gainedThen: number | null;
};

/** `null` where nothing was read in the later days. */
export function compareGains(series: Series, timeZone: string, days: Days, before: Days): Comparison | null {
  const later = gainsIn(series, days, timeZone);
  const newest = later?.days.findLast(({ gained }) => gained !== null);
  if (!later || !newest || newest.gained === null) return null;
  const { gained, at } = newest;
  const found = later.isWhole ? gainsIn(series, before, timeZone) : null;
  const earlier = found?.isWhole ? found : null;
  const end = startOfDay(addDays(before.first, before.count), timeZone);
  const then = valueNear(series, Math.min(end, movedTo(at, days.first, before.first, timeZone)), TOLERANCE);
  return { later, gained, at, earlier, gainedThen: earlier && then && then.value - earlier.opening.value };
}

/** The moment that is as many days, and as much of one, after a day as another moment is after another day. */
export function movedTo(at: Instant, from: Day, to: Day, timeZone: string): Instant {
  const day = dayOf(at, timeZone);
  const start = startOfDay(addDays(to, daysBetween(from, day)), timeZone);
  return start + at - startOfDay(day, timeZone);
}
