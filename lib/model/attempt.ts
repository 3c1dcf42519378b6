import { HOUR, type Instant } from "./instant.ts";

/**
 * Why a poll brought no sample; whose fault each is stands in fault.ts.
 * - `unreachable` (refused, reset, timed out, TLS), `no-such-host`, `server-error` (5xx), `gone` (410), `malformed`,
 *   `too-large`, `refused` (401, 403), `forbidden-by-robots` (its wish: we did not ask), `rate-limited` (429),
 *   `refused-redirect` (it sends us on to where we do not go: a private address, another port, plain http),
 *   `no-statistics` (it answers, but counts nothing)
 * - `offline` (no server at all can be reached), `blocked-address` (its own name leads to a private address that is not allowed), `stopped` (we
 *   were shut down meanwhile), `internal`
 */
export const CAUSES = [
  "unreachable",
  "no-such-host",
  "server-error",
  "gone",
  "malformed",
  "too-large",
  "refused",
  "forbidden-by-robots",
  "rate-limited",
  "refused-redirect",
  "no-statistics",
  "offline",
  "blocked-address",
  "stopped",
  "internal",
] as const;
export type Cause = (typeof CAUSES)[number];

/** A server that stays dead is asked less and less, but never less than this: one that returns is found within a day. */
export const LONGEST_PAUSE = 23.5 * HOUR;

/** Nobody was there. One question is enough to learn whether somebody is again. */
export const DEAD: readonly Cause[] = ["unreachable", "no-such-host", "server-error", "gone", "offline"];
/** After these a server is given pauses: it was dead, or of no use to us. */
export const PAUSING: readonly Cause[] = [
  ...DEAD,
  "malformed",
  "too-large",
  "refused",
  "refused-redirect",
  "no-statistics",
  "blocked-address",
];

/** How long after a poll the silence is our consideration for a server that was dead, in ms; after `gone` for ever. */
export function pauseAfter(cause: Cause | null): number {
  if (cause === null || !PAUSING.includes(cause)) return 0;
  return cause === "gone" ? Number.POSITIVE_INFINITY : LONGEST_PAUSE;
}

/**
 * The attempt that accounts for a slot: its own or, where a server that was dead was given a pause, the newest before it.
 * The word that it is gone accounts for every slot until it is read again. `null`: we were not running, or the slot is
 * not known of. `attempts` are sorted by slot.
 */
export function accountOf(slot: Instant, attempts: readonly Attempt[]): Attempt | null {
  const index = attempts.findLastIndex((attempt) => attempt.slot <= slot);
  const newest = attempts[index];
  if (!newest || newest.slot === slot) return newest ?? null;
  if (slot - newest.slot < pauseAfter(newest.cause)) return newest;
  const isWord = ({ outcome, cause }: Attempt) => outcome === "sample" || cause === "gone";
  const lastWord = attempts.findLast((attempt, i) => i <= index && isWord(attempt));
  return lastWord?.cause === "gone" ? lastWord : null;
}

/** One poll of one server for one slot: it ended in a sample, or in a cause. */
export type Attempt = {
  slot: Instant;
  startedAt: Instant;
  durationMs: number;
  outcome: "sample" | "failed";
  cause: Cause | null;
  /**
   * One line for the operator, e.g. `502 from /api/v1/instance`. Never the server's own text. Beside a sample: a part of
   * the server did not answer, so that the numbers of another part may be those of a cache.
   */
  detail: string | null;
  /** The moment before which the server asked us not to come again; absent where it did not. */
  retryAt?: Instant;
};
