import { type Attempt, type Cause, LONGEST_PAUSE, PAUSING } from "../model/attempt.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../model/instant.ts";

const QUARTER = 15 * MINUTE;
/** How far back the attempts must reach: an outage older than that has the longest pause anyway. */
export const MEMORY_OF_FAILURES = 4 * DAY;

/** `knock`: what it failed with; one question is enough to learn whether it still does. */
export type BackOff = "ask" | "wait" | { knock: Cause };

type Failure = Pick<Attempt, "slot" | "outcome" | "cause">;

/**
 * Whether a server is asked in a slot, given the attempts before it, by slot. Each pause is as long as the outage so far, up to
 * 23½ hours: little is lost of a short outage, and few questions are spent on a long one. Faults of our own, wishes to wait and
 * robots.txt are no outage.
 */
export function backOff(slot: Instant, attempts: readonly Failure[], slotMs: number): BackOff {
  const outage = outageBefore(slot, attempts);
  const [first, newest] = [outage[0], outage.at(-1)];
  if (!first || !newest) return "ask";
  const lasted = newest.slot - first.slot + slotMs;
  const pause = Math.min(LONGEST_PAUSE, lasted * paceOf(lasted, slotMs));
  const slots = Math.max(1, Math.floor(pause / slotMs));
  if (slot - newest.slot < slots * slotMs) return "wait";
  return newest.cause === null ? "ask" : { knock: newest.cause };
}

/** Who polls every quarter of an hour loses no more than a slot or two in the first hour; who polls faster has many to lose. */
function paceOf(lasted: number, slotMs: number): number {
  if (lasted < QUARTER) return 3;
  return lasted <= HOUR && slotMs >= QUARTER ? 0.5 : 1;
}

function outageBefore(slot: Instant, attempts: readonly Failure[]): Failure[] {
  const before = attempts.filter((attempt) => attempt.slot < slot);
  const lastGood = before.findLastIndex(
    ({ outcome, cause }) =>
      outcome === "sample" || cause === "rate-limited" || cause === "forbidden-by-robots",
  );
  return before.slice(lastGood + 1).filter(({ cause }) => cause !== null && PAUSING.includes(cause));
}
