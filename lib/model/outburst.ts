import type { Weekday } from "./calendar.ts";
import type { Instant } from "./instant.ts";

/**
 * What stands out in the number of accounts. `surge`: a day of far more new ones than usual; `step`: the same at one blow;
 * `purge`: a day on which many were taken away; `shift`: weeks of much faster or slower growth than in the weeks before;
 * `decline`: weeks in which they became fewer, and had not before.
 */
export const OUTBURST_KINDS = ["surge", "step", "purge", "shift", "decline"] as const;
export type OutburstKind = (typeof OUTBURST_KINDS)[number];

export function isOutburstKind(text: string): text is OutburstKind {
  return OUTBURST_KINDS.some((kind) => kind === text);
}

export type Outburst = {
  kind: OutburstKind;
  /** The start of its first day, in the zone. */
  at: Instant;
  /** The end of its last day; `null` while it lasts. */
  to: Instant | null;
  /** The first reading that made it certain. */
  detectedAt: Instant;
  /** The change in so many days: in the first one, or in the weeks that were judged. So far, while it is not settled. */
  days: 1 | 7 | 14;
  change: number;
  /** What is usual in as many days, from those before. */
  usual: number;
  /** The weekday that `usual` is of; `null` where too little is known to tell weekdays apart. */
  weekday: Weekday | null;
  /** How many accounts there were before. */
  before: number;
  /** The change by `detectedAt`. */
  seen: number;
  /** Whether the days that `change` is of are over. */
  settled: boolean;
  /** Its best day, a purge’s worst one, so far; of weeks, the weeks. */
  peak: { at: Instant; change: number };
};
