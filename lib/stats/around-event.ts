import { DAY, HOUR, type Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { type Change, changeBetween } from "./changes.ts";
import { type BestBucket, bestBucket } from "./records.ts";
import { newestKnown, oldestKnown } from "./series.ts";

/** How many days on either side of an event are compared. */
export const COMPARED_DAYS = 7;

/** The growth on one side in so many whole days, with the readings that say so, per hour of the time between them. */
export type Flow = Change & { days: number; perHour: number };

export type AroundEvent = {
  /** Of as many days as are known; `null` where that is less than one, or no reading is near enough. */
  before: Flow | null;
  after: Flow | null;
  /** The best whole hour and day in the week after, or in as much of it as is known, the day of the event included; `null` as for any record. */
  bestHour: BestBucket | null;
  bestDay: BestBucket | null;
};

/** A metric in the seven days before and after a moment, or in as many whole ones of them as are known. */
export function aroundEvent(series: Series, at: Instant, timeZone: string): AroundEvent {
  const [oldest, newest] = [oldestKnown(series)?.at ?? at, newestKnown(series)?.at ?? at];
  const to = Math.min(newest, at + COMPARED_DAYS * DAY);
  const best = (step: "hour" | "day") =>
    to > at ? bestBucket(series, step, timeZone, newest, [at, to - 1]) : null;
  const [daysBefore, daysAfter] = [wholeDays(at - oldest), wholeDays(newest - at)];
  return {
    before: flowIn(series, at - daysBefore * DAY, daysBefore),
    after: flowIn(series, at, daysAfter),
    bestHour: best("hour"),
    bestDay: best("day"),
  };
}

/** The change from a moment to the newest reading, whatever happened between. */
export function changeSince(series: Series, at: Instant): Change | null {
  const to = newestKnown(series)?.at ?? at;
  return to > at ? changeBetween(series, at, to, Math.min((to - at) / 10, 1.5 * DAY)) : null;
}

const wholeDays = (known: number) => Math.min(COMPARED_DAYS, Math.floor(known / DAY));

function flowIn(series: Series, from: Instant, days: number): Flow | null {
  if (days < 1) return null;
  const change = changeBetween(series, from, from + days * DAY);
  return change && { ...change, days, perHour: change.change / ((change.to.at - change.from.at) / HOUR) };
}
