import { dayOf, type Weekday, weekdayOf } from "../../model/calendar.ts";
import { DAY, type Instant } from "../../model/instant.ts";
import type { Series } from "../../model/sample.ts";
import { changesPerBucket } from "../buckets.ts";
import { newestKnown, oldestKnown, type Point, pointAt } from "../series.ts";

/** What came in a longer time without readings is of no day: the day is judged from its own first reading on. */
const LONGEST_GAP = 7 * DAY;
/** A count that stood still for so long may have been an old one all the while: what comes then has gathered since. */
const STANDSTILL = DAY;

/** A day of the zone as it is judged. */
export type Day = {
  from: Instant;
  to: Instant;
  weekday: Weekday;
  /** The rows of its readings: from the first up to, not including, the second. */
  rows: readonly [number, number];
  /** What its change is counted from; `null` where nothing was read in it. */
  opening: Point | null;
  /** The moment since which that change may have gathered: the opening’s, or an earlier one. */
  since: Instant;
  /** Its change, where it is over and was measured from end to end. */
  whole: number | null;
};

/** Every day that the readings touch, by time. */
export function daysOf(series: Series, timeZone: string): Day[] {
  const [oldest, newest] = [oldestKnown(series), newestKnown(series)];
  if (!oldest || !newest) return [];
  const range = { from: oldest.at, to: newest.at, now: newest.at };
  let row = 0;
  let last: Point | null = null;
  let stoodSince: Instant = oldest.at;
  return changesPerBucket(series, "day", timeZone, range).map(({ from, to, value, partial }) => {
    const before = last;
    const beforeSince = stoodSince;
    const start = row;
    let first: Point | null = null;
    for (; (series.at[row] ?? to) < to; row++) {
      const point = pointAt(series, row);
      if (!point) continue;
      first ??= point;
      if (point.value !== last?.value) stoodSince = point.at;
      last = point;
    }
    const isNear = before !== null && first !== null && first.at - before.at <= LONGEST_GAP;
    const opening = isNear ? before : first;
    const hasStood = isNear && before.at - beforeSince >= STANDSTILL;
    return {
      from,
      to,
      weekday: weekdayOf(dayOf(from, timeZone)),
      rows: [start, row],
      opening,
      since: hasStood ? beforeSince : (opening?.at ?? from),
      whole: partial ? null : value,
    };
  });
}

/** The changes of whole days from one index up to, not including, another; unknown ones are left out. */
export function wholesIn(days: readonly Day[], from: number, to: number): number[] {
  const wholes: number[] = [];
  for (let i = Math.max(0, from); i < to; i++) {
    const whole = days[i]?.whole ?? null;
    if (whole !== null) wholes.push(whole);
  }
  return wholes;
}
