import type { Attempt } from "../model/attempt.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../model/instant.ts";

/** The poll time floored to the interval, in UTC: the same for every start, overlap and clock step within it. */
export function slotOf(now: number, pollSeconds: number): Instant {
  const interval = pollSeconds * SECOND;
  return Math.floor(now / interval) * interval;
}

/**
 * Whether the slot still wants a poll, from the attempts stored for it. A sample or a fault of the server's closes it,
 * for a row is stored only once the retries are spent; a poll that we broke off ourselves leaves it open.
 */
export function isSlotOpen(slot: Instant, attempts: readonly Pick<Attempt, "slot" | "cause">[]): boolean {
  return attempts.every((attempt) => attempt.slot !== slot || attempt.cause === "stopped");
}

/** A server keeps its answer for a day, and a little longer by its own clock. */
const KEPT_BY_SERVER = DAY + MINUTE;
/** One that has it switched off is asked no more than daily. */
const REFUSED_FOR_GOOD = 23 * HOUR;
const ACTIVITY_RETRY = HOUR;

/** What is known of a server's activity: when the newest answer was fetched and made, and the last time it was asked for in vain. */
export type ActivityMemory = {
  newest: { fetchedAt: Instant; generatedAt: Instant } | null;
  refused: { at: Instant; forGood: boolean } | null;
};

/** The stretch of each UTC day in which activity is asked for, and its last slot, in ms after midnight. */
export type Evening = { begins: number; lastSlot: number };

/**
 * Whether activity should be asked for: at first contact, then each UTC day in the evening. An answer has the day so far:
 * the later it was made, the less of the day is unknown, and windows of consecutive days can be told apart, those two days
 * apart cannot. A server keeps its answer for a day, so each evening it is asked a little later, when it must make a new one;
 * in the last slot in any case. A missed evening is made up for as soon as possible.
 */
export function isActivityDue(now: Instant, evening: Evening, { newest, refused }: ActivityMemory): boolean {
  const waits = (since: Instant, ms: number) => since <= now && now - since < ms;
  if (refused && waits(refused.at, refused.forGood ? REFUSED_FOR_GOOD : ACTIVITY_RETRY)) return false;
  // A fetch from the future (the clock was set back) is no reason to wait.
  if (newest === null || newest.fetchedAt > now) return true;
  const midnight = Math.floor(now / DAY) * DAY;
  const { fetchedAt, generatedAt } = newest;
  if (generatedAt >= midnight) return false;
  if (now < midnight + evening.begins) {
    const yesterday = midnight - DAY;
    return generatedAt < yesterday && fetchedAt < yesterday + evening.begins;
  }
  const isFirstSince = (moment: Instant) => now >= moment && fetchedAt < moment;
  const renewedAt = Math.max(generatedAt + KEPT_BY_SERVER, midnight + evening.begins);
  return isFirstSince(renewedAt) || isFirstSince(midnight + evening.lastSlot);
}
