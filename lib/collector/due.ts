import type { Attempt } from "../model/attempt.ts";
import { DAY, HOUR, type Instant, SECOND } from "../model/instant.ts";

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

/**
 * A little less than a day, so that every UTC day has its answer although the time of asking drifts:
 * windows of consecutive days can be told apart, those two days apart cannot.
 */
const ACTIVITY_EVERY = 23 * HOUR;
const ACTIVITY_RETRY = HOUR;

/** What is known of a server's activity: the newest answer kept, and the last time it was asked for in vain. */
export type ActivityMemory = {
  fetchedAt: Instant | null;
  refused: { at: Instant; forGood: boolean } | null;
};

/**
 * Whether activity should be asked for: at first contact, then daily. A server that has it switched off is asked no
 * more than daily either; one that was merely unreachable, after an hour. A fetch from the future (the clock was set
 * back) is no reason to wait.
 */
export function isActivityDue(now: Instant, { fetchedAt, refused }: ActivityMemory): boolean {
  const waits = (since: Instant, ms: number) => since <= now && now - since < ms;
  if (refused && waits(refused.at, refused.forGood ? ACTIVITY_EVERY : ACTIVITY_RETRY)) return false;
  return fetchedAt === null || !waits(fetchedAt, ACTIVITY_EVERY) || fetchedAt > now + DAY;
}
