import type { Instant } from "./instant.ts";
import type { PolledMetric } from "./metric.ts";

/** Why a reading is suspicious, with the figures that say so. Counts are the metric's own unit. */
export type Evidence =
  /** Nothing, where shortly before there had been `before`. */
  | { kind: "zero"; before: number; beforeAt: Instant }
  /** At most half, at least twice, or for `servers` a jump such as made-up subdomains bring. */
  | { kind: "halving" | "doubling" | "jump"; before: number; beforeAt: Instant; said: number }
  /** For less than a day, far from what came after it and, but for the very first readings, before it. */
  | { kind: "outlier"; said: number; after: number; afterAt: Instant }
  /** To and fro between two figures: two back-ends that do not know of each other. */
  | { kind: "flip-flop"; low: number; high: number; switches: number }
  /** Another figure at every turn, as GoToSocial's `baffle` draws them. */
  | { kind: "random"; low: number; high: number; changes: number }
  /** The same as before to the last digit, while a part of the server did not answer. */
  | { kind: "frozen"; value: number; readings: number }
  /** Another software, or another name of its own, under the same domain. */
  | { kind: "identity"; fact: "software" | "uri"; was: string; now: string };

export type Suspicion = Evidence["kind"];

/**
 * Readings of one metric that are suspicious for one reason. They stay stored as they were said.
 * `open`: left out of figures, rates and crossings; `confirmed`: later readings bore it out; `trusted`: the operator did.
 */
export type Mark = {
  metric: PolledMetric;
  evidence: Evidence;
  standing: "open" | "confirmed" | "trusted";
  /** The reading that bore it out; `null` while none has. */
  confirmedAt: Instant | null;
  /** The moments of the marked readings, sorted; never empty. */
  at: Instant[];
  /** What was said at each of them. */
  said: number[];
};

/** The operator's word that what was said from a moment up to, not including, another one is true. */
export type Trust = { from: Instant; to: Instant; metrics: readonly PolledMetric[] };
