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
  /** The slot of the first poll ever made; before it nobody could be running. */
  firstPoll?: Instant | null;
  /** Our operator wants no polls. */
  paused?: boolean | undefined;
  /** The moment up to which the history is told: the clock, or a day in the past. */
  now: Instant;
};

/** One of a gap's causes, and how many polls or readings had it; `null` where there was none to have it. */
export type CountedCause = { cause: GapCause; count: number | null };

/**
 * An open gap lasts until `now`: no reading has ended it yet. `causes`: all of them, the most frequent first, except that
 * `gone` comes first where the gap ended so. The first is the gap's own.
 */
export type FoundGap = Gap & { open: boolean; causes: CountedCause[] };

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
      if (to > from) gaps.push(gapOf(from, to, open, holesIn(series, runStart, isHole ? i + 1 : i)));
      runStart = -1;
    }
    if (long[i] === 1) gaps.push(spacingGap(series, i, context));
  }
  return silence ? [...gaps, silence] : gaps;
}

/** From the first poll to the first reading, where two polls or more brought none; open from the first on that failed. */
export function findFirstGap(firstReading: Instant | undefined, context: GapContext): FoundGap | null {
  const { attempts, firstPoll, paused = false, now } = context;
  if (firstPoll == null) return null;
  const open = firstReading === undefined;
  const to = firstReading ?? now;
  const failed = failuresBetween(attempts, firstPoll - 1, to);
  if (failed.length < (open ? 1 : 2)) return null;
  const pause: CountedCause[] = open && paused ? [{ cause: "paused", count: null }] : [];
  return gapOf(firstPoll, to, open, [...pause, ...counted(failed)]);
}

function gapOf(from: Instant, to: Instant, open: boolean, causes: CountedCause[]): FoundGap {
  return { from, to, cause: causes[0]?.cause ?? "not-running", open, causes };
}

/**
 * The time since the newest row, once two slots were missed. After an import, whose cadence may be slower than the
 * polls', nothing is missed before 2.5 × that cadence.
 */
function silenceUntil(series: Series, context: GapContext): FoundGap | null {
  const { attempts, pollSeconds, now, paused = false } = context;
  const from = series.at.at(-1);
  if (from === undefined) return null;
  const isPolled = series.source.at(-1) === "poll";
  const cadence = Math.max(pollSeconds * SECOND, isPolled ? 0 : (newestCadence(series) ?? 0));
  const failed = failuresBetween(attempts, from, now);
  if (now - from <= FACTOR * cadence && !(isPolled && failed.length >= 2)) return null;
  const none: CountedCause = { cause: paused ? "paused" : "not-running", count: null };
  if (paused) return gapOf(from, now, true, [none, ...counted(failed)]);
  return gapOf(from, now, true, failed.length > 0 ? counted(failed) : [none]);
}

function spacingGap(series: Series, index: number, { attempts, firstPoll }: GapContext): FoundGap {
  const from = series.at[index] ?? 0;
  const to = series.at[index + 1] ?? from;
  const isPolled = series.source[index] === "poll" || series.source[index + 1] === "poll";
  const failed = failuresBetween(attempts, from, to);
  if (failed.length > 0) return gapOf(from, to, false, counted(failed));
  const isBefore = firstPoll != null && from < firstPoll;
  const cause = !isPolled ? "source-gap" : isBefore ? "not-watching" : "not-running";
  return gapOf(from, to, false, [{ cause, count: null }]);
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

function holesIn({ holes }: Series, from: number, to: number): CountedCause[] {
  const reasons: GapCause[] = [];
  for (let i = from; i < to; i++) reasons.push(holes.get(i) ?? "not-in-source");
  return counted(reasons);
}

/** Of several as frequent, the one met first comes first. */
function counted(causes: readonly GapCause[]): CountedCause[] {
  const counts = new Map<GapCause, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const all = [...counts].map(([cause, count]) => ({ cause, count }));
  const isGone = ({ cause }: CountedCause) => cause === "gone" && causes.at(-1) === "gone";
  return all.sort((a, b) => Number(isGone(b)) - Number(isGone(a)) || b.count - a.count);
}
