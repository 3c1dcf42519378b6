import { DAY, HOUR, type Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { type Change, changeBetween } from "./changes.ts";
import { type BestBucket, bestBucket } from "./records.ts";
import { newestKnown, oldestKnown } from "./series.ts";

/** How much time on either side of an event is compared. */
export const SPAN = 7 * DAY;
/** Less than this says nothing of a rate. */
const LEAST = DAY;

/** The growth on one side, with the readings that say so, per hour of the time between them. */
export type Flow = Change & { perHour: number };

export type AroundEvent = {
  /** `null` where less than a day is known, or no reading is near enough. */
  before: Flow | null;
  after: Flow | null;
  /** The best whole hour and day in the time after, the day of the event included; `null` as for any record. */
  bestHour: BestBucket | null;
  bestDay: BestBucket | null;
};

/** A metric in the seven days before and after a moment, or in as many of them as are known. */
export function aroundEvent(series: Series, at: Instant, timeZone: string): AroundEvent {
  const [oldest, newest] = [oldestKnown(series)?.at ?? at, newestKnown(series)?.at ?? at];
  const [from, to] = [Math.max(oldest, at - SPAN), Math.min(newest, at + SPAN)];
  const best = (step: "hour" | "day") =>
    to > at ? bestBucket(series, step, timeZone, newest, [at, to - 1]) : null;
  return {
    before: flowBetween(series, from, at),
    after: flowBetween(series, at, to),
    bestHour: best("hour"),
    bestDay: best("day"),
  };
}

/** The change from a moment to the newest reading, whatever happened between. */
export function changeSince(series: Series, at: Instant): Change | null {
  const to = newestKnown(series)?.at ?? at;
  return to > at ? changeBetween(series, at, to, Math.min((to - at) / 10, 1.5 * DAY)) : null;
}

function flowBetween(series: Series, from: Instant, to: Instant): Flow | null {
  if (to - from < LEAST) return null;
  const change = changeBetween(series, from, to, (to - from) / 10);
  return change && { ...change, perHour: change.change / ((change.to.at - change.from.at) / HOUR) };
}
