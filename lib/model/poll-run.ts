import type { Attempt, Cause } from "./attempt.ts";
import type { Host } from "./host.ts";
import { type Instant, MINUTE, SECOND } from "./instant.ts";

/** Polls in a row that came to the same end, each as long after the one before: months of polls are a handful of these. */
export type PollRun = {
  /** The slots of the first and the last. */
  from: Instant;
  to: Instant;
  polls: number;
  /** From the slot before to each of these, in ms; `null` for the very first poll. */
  step: number | null;
  /** `null` where they brought samples. */
  cause: Cause | null;
  /** The samples came later than they should. */
  late: boolean;
};

/** The polls of one instance. `first` is the slot of the first one ever, `null` while there is none. */
export type PollLog = { first: Instant | null; runs: PollRun[] };

/** How many polls of one instance were ever made that ended so, and how long they took together, in ms. */
export type PollCount = {
  host: Host;
  outcome: Attempt["outcome"];
  cause: Cause | null;
  polls: number;
  durationMs: number;
};

/**
 * How long after the start of its slot a poll may begin and still be in time, in ms. The collector puts it off on purpose
 * by up to a tenth of the interval; a minute more is its own business. Later is after a failed try, or after we were away.
 */
export function inTimeWithin(pollSeconds: number): number {
  return (pollSeconds * SECOND) / 10 + MINUTE;
}
