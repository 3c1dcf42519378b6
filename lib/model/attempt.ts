import type { Instant } from "./instant.ts";

/**
 * Why a poll brought no sample.
 * theirs: `unreachable` (refused, reset, timed out, TLS), `no-such-host`, `server-error` (5xx), `gone` (410), `malformed`,
 *         `too-large`, `refused` (401, 403), `rate-limited` (429), `no-statistics` (it answers, but counts nothing)
 * ours:   `offline` (no server at all can be reached), `blocked-address` (the address is private and not allowed),
 *         `stopped` (we were shut down meanwhile), `internal`
 */
export const CAUSES = [
  "unreachable",
  "no-such-host",
  "server-error",
  "gone",
  "malformed",
  "too-large",
  "refused",
  "rate-limited",
  "no-statistics",
  "offline",
  "blocked-address",
  "stopped",
  "internal",
] as const;
export type Cause = (typeof CAUSES)[number];

export type Fault = "theirs" | "ours";

const OURS: readonly Cause[] = ["offline", "blocked-address", "stopped", "internal"];

export function faultOf(cause: Cause): Fault {
  return OURS.includes(cause) ? "ours" : "theirs";
}

/** One poll of one server for one slot: it ended in a sample, or in a cause. */
export type Attempt = {
  slot: Instant;
  startedAt: Instant;
  durationMs: number;
  outcome: "sample" | "failed";
  cause: Cause | null;
  /** One line for the operator, e.g. `502 from /api/v1/instance`. Never the server's own text. */
  detail: string | null;
};
