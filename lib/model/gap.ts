import type { Cause } from "./attempt.ts";
import type { Instant } from "./instant.ts";
import type { Hole } from "./reading.ts";

/**
 * Why nothing is known between two readings: a poll's cause, a metric's hole, or
 * `not-running` (we did not poll), `source-gap` (the imported history has a hole there).
 */
export type GapCause = Cause | Hole | "not-running" | "source-gap";

/** From the last reading before to the first reading after; never drawn through, never carried forward. */
export type Gap = { from: Instant; to: Instant; cause: GapCause };
