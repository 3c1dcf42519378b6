import type { Attempt, Cause } from "../model/attempt.ts";
import type { Gap, GapCause } from "../model/gap.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { longSpacings, newestCadence } from "./cadence.ts";
import { firstIndex } from "./series.ts";

/** One missed poll is noise: est.social's three-hourly history has spacings of 1.5 to 6.2 hours and nothing amiss. */
const FACTOR = 2.5;

export type GapContext = {
  /** Sorted by slot. */
  attempts: readonly Attempt[];
  pollSeconds: number;
  /** The moment up to which the history is told: the clock, or a day in the past. */
  now: Instant;
};

/** An open gap lasts until `now`: no reading has ended it yet. */
export type FoundGap = Gap & { open: boolean };

/**
 * Where nothing is known of a metric, and why, by time; the last one may be open.
 *
 * A gap is a spacing longer than 2.5 × the cadence around it, a spacing between polls in which two or more polls
 * failed, or a run of holes. Where a long spacing meets a run of holes there are two gaps, each with its own cause.
 */
export function findGaps(series: Series, context: GapContext): FoundGap[] {
  const { at, value } = series;
  const long = longSpacings(series, context.pollSeconds, FACTOR);
  flagFailures(long, series, context.attempts);
  const silence = silenceUntil(series, context);
  const gaps: FoundGap[] = [];
  let runStart = -1;
  for (let i = 0; i < at.length; i++) {
    const isHole = value[i] === null;
    const isLast = i === at.length - 1;
    if (isHole && runStart < 0) runStart = i;
    if (runStart >= 0 && (!isHole || isLast || long[i] === 1)) {
      const from = at[runStart > 0 && long[runStart - 1] === 0 ? runStart - 1 : runStart] ?? 0;
      const open = isHole && isLast && !silence;
      const to = open ? context.now : (at[i] ?? 0);
      if (to > from) gaps.push({ from, to, cause: holeOf(series, runStart, isHole ? i + 1 : i), open });
      runStart = -1;
    }
    if (long[i] === 1) gaps.push(spacingGap(series, i, context.attempts));
  }
  return silence ? [...gaps, silence] : gaps;
}

/**
 * The time since the newest row, once two slots were missed. After an import, whose cadence may be slower than the
 * polls', nothing is missed before 2.5 × that cadence.
 */
function silenceUntil(series: Series, { attempts, pollSeconds, now }: GapContext): FoundGap | null {
  const from = series.at.at(-1);
  if (from === undefined) return null;
  const isPolled = series.source.at(-1) === "poll";
  const cadence = Math.max(pollSeconds * SECOND, isPolled ? 0 : (newestCadence(series) ?? 0));
  const failed = failuresBetween(attempts, from, now);
  if (now - from <= FACTOR * cadence && !(isPolled && failed.length >= 2)) return null;
  return { from, to: now, cause: mostFrequent(failed) ?? "not-running", open: true };
}

function spacingGap(series: Series, index: number, attempts: readonly Attempt[]): FoundGap {
  const from = series.at[index] ?? 0;
  const to = series.at[index + 1] ?? from;
  const isPolled = series.source[index] === "poll" || series.source[index + 1] === "poll";
  const cause = mostFrequent(failuresBetween(attempts, from, to));
  return { from, to, cause: cause ?? (isPolled ? "not-running" : "source-gap"), open: false };
}

// An import may have filled the days in which polls failed, so failures count only between two polls.
function flagFailures(long: Uint8Array, { at, source }: Series, attempts: readonly Attempt[]): void {
  let row = 0;
  let failures = 0;
  for (const { slot, outcome } of attempts) {
    if (outcome !== "failed") continue;
    for (; (at[row + 1] ?? Number.POSITIVE_INFINITY) <= slot; row++) failures = 0;
    if (row >= long.length) return;
    const isPolled = source[row] === "poll" && source[row + 1] === "poll";
    if (isPolled && slot > (at[row] ?? slot) && ++failures === 2) long[row] = 1;
  }
}

function failuresBetween(attempts: readonly Attempt[], from: Instant, to: Instant): Cause[] {
  const causes: Cause[] = [];
  const start = firstIndex(attempts.length, (index) => (attempts[index]?.slot ?? 0) > from);
  for (let i = start; i < attempts.length; i++) {
    const attempt = attempts[i];
    if (!attempt || attempt.slot >= to) break;
    if (attempt.outcome === "failed") causes.push(attempt.cause ?? "internal");
  }
  return causes;
}

function holeOf({ holes }: Series, from: number, to: number): GapCause {
  const reasons: GapCause[] = [];
  for (let i = from; i < to; i++) reasons.push(holes.get(i) ?? "not-in-source");
  return mostFrequent(reasons) ?? "not-in-source";
}

/** Of several as frequent, the one met first. */
function mostFrequent<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
