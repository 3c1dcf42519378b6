import { CAUSES } from "./attempt.ts";
import type { Instant } from "./instant.ts";
import { HOLES } from "./reading.ts";

/**
 * Why nothing is known between two readings: a poll's cause, a metric's hole, or
 * `not-running` (we did not poll), `not-watching` (we had not begun to), `paused` (our operator wanted no polls),
 * `source-gap` (the imported history has a hole there).
 */
export const GAP_CAUSES = [
  ...new Set([...CAUSES, ...HOLES, "not-running", "not-watching", "paused", "source-gap"] as const),
];
export type GapCause = (typeof GAP_CAUSES)[number];

/** From the last reading before to the first reading after; never drawn through, never carried forward. */
export type Gap = { from: Instant; to: Instant; cause: GapCause };
