import type { Activity } from "../model/activity.ts";
import { addDays, type Day, dayOf, weekdayOf } from "../model/calendar.ts";
import { DAY } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { newestKnown, type Point, pointAt } from "./series.ts";

/** Of those active at a reading, who had an account before the time in which they were. Days are of UTC. */
export type Returning = {
  active: number;
  /** The first and the last day in which they signed in. */
  from: Day;
  to: Day;
  /** `null` where the sign-ups of that time are not bounded from above. */
  atLeast: number | null;
  atMost: number;
};

/** Sign-ups are determined some days later than they happen; a reading older than this tells of another time. */
const REACH = 7 * DAY;

/**
 * The active less the sign-ups of the same days, for a sign-up counts as a login; never below zero. Of the readings of the
 * last week the newest whose sign-ups are bounded, else the newest of all. `null` where nothing is known of the sign-ups.
 */
export function returningActive(
  active: Series,
  activity: Pick<Activity, "between" | "windowKind">,
): Returning | null {
  const estimates = lastOfDays(active).map((reading) => estimate(reading, activity));
  const best = estimates.find(({ atLeast }) => atLeast !== null) ?? estimates[0];
  return best && (best.atLeast !== null || best.atMost < best.active) ? best : null;
}

function estimate(
  { at, value }: Point,
  { between, windowKind }: Pick<Activity, "between" | "windowKind">,
): Returning {
  const [from, to] = daysOf(dayOf(at, "UTC"), windowKind);
  const { low, high } = between("signups", from, to);
  return {
    active: value,
    from,
    to,
    atLeast: high === null ? null : Math.max(0, value - high),
    atMost: Math.max(0, value - low),
  };
}

/** The 28 days before the day of the reading; before Mastodon 3.5 its calendar week so far, and the three before. */
function daysOf(day: Day, windowKind: Activity["windowKind"]): [from: Day, to: Day] {
  if (windowKind !== "calendar-week") return [addDays(day, -28), addDays(day, -1)];
  return [addDays(day, 1 - weekdayOf(day) - 21), day];
}

/** The last reading of each of the last days, the newest first. */
function lastOfDays(series: Series): Point[] {
  const newest = newestKnown(series);
  const readings: Point[] = [];
  for (let row = series.at.length - 1; newest && (series.at[row] ?? 0) >= newest.at - REACH; row--) {
    const reading = pointAt(series, row);
    const later = readings.at(-1);
    if (reading && !(later && dayOf(later.at, "UTC") === dayOf(reading.at, "UTC"))) readings.push(reading);
  }
  return readings;
}
