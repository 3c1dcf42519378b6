import type { GapCause } from "./gap.ts";

/**
 * Whose fault it is that a number is missing: the server's, ours, nobody's since its operators keep it to themselves or
 * its software does not count it, or nobody's since it was before we asked, and whoever kept the history did not tell.
 */
export const FAULTS = ["theirs", "ours", "switched-off", "not-offered", "before"] as const;
export type Fault = (typeof FAULTS)[number];

const FAULT_OF: Record<GapCause, Fault> = {
  unreachable: "theirs",
  "no-such-host": "theirs",
  "server-error": "theirs",
  gone: "theirs",
  malformed: "theirs",
  "too-large": "theirs",
  refused: "theirs",
  "rate-limited": "theirs",
  "refused-redirect": "theirs",
  "not-believed": "theirs",
  offline: "ours",
  "blocked-address": "ours",
  stopped: "ours",
  internal: "ours",
  "not-running": "ours",
  paused: "ours",
  "forbidden-by-robots": "switched-off",
  "switched-off": "switched-off",
  limited: "switched-off",
  "no-statistics": "not-offered",
  "not-offered": "not-offered",
  "not-watching": "before",
  "source-gap": "before",
  "not-in-source": "before",
};

/** For the cause of a failed poll, the reason of a hole, or the cause of a gap. */
export function faultOf(cause: GapCause): Fault {
  return FAULT_OF[cause];
}
