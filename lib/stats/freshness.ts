import { type Attempt, type Cause, pauseAfter } from "../model/attempt.ts";
import { type Instant, SECOND } from "../model/instant.ts";

export type Freshness =
  /** No reading yet; `cause` says why the newest attempt brought none. */
  | { state: "never"; cause: Cause | null }
  | { state: "fresh"; at: Instant }
  /** Nobody asks, as far as is known: the newest attempt is old, or there is none. */
  | { state: "late"; at: Instant }
  /** We ask, and get nothing since `since`, the newest reading. Whose fault it is: `faultOf(cause)`. */
  | { state: "unreachable"; since: Instant; cause: Cause };

/**
 * How fresh the newest reading is. An unchanged number is not stale: 65 % of servers' days bring no change, so only the
 * time of the reading counts. Within two slots it is fresh, one failed poll or not.
 */
export function freshnessOf(known: {
  newestAt: Instant | null;
  newestAttempt: Pick<Attempt, "slot" | "outcome" | "cause"> | null;
  pollSeconds: number;
  now: Instant;
}): Freshness {
  const { newestAt, newestAttempt, now } = known;
  const twoSlots = 2 * known.pollSeconds * SECOND;
  const cause = newestAttempt?.outcome === "failed" ? (newestAttempt.cause ?? "internal") : null;
  if (newestAt === null) return { state: "never", cause };
  if (now - newestAt <= twoSlots) return { state: "fresh", at: newestAt };
  const isAsking =
    newestAttempt &&
    newestAttempt.slot > newestAt &&
    now - newestAttempt.slot <= twoSlots + pauseSince(newestAt, newestAttempt);
  return isAsking && cause
    ? { state: "unreachable", since: newestAt, cause }
    : { state: "late", at: newestAt };
}

/** What stays dead is asked less and less, each pause as long as the outage before it. */
function pauseSince(newestAt: Instant, { slot, cause }: Pick<Attempt, "slot" | "cause">): number {
  const longest = pauseAfter(cause);
  return longest === Number.POSITIVE_INFINITY ? longest : Math.min(longest, slot - newestAt);
}
