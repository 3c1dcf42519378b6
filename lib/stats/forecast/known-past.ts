import { type Day, daysBetween } from "../../model/calendar.ts";
import type { DailyClose } from "../../model/forecast.ts";

/** What is known of a series up to a day: the change of each day, oldest first, whether it grew, and where it stands. */
export type KnownPast = {
  changes: Float64Array;
  known: number;
  grew: boolean;
  last: { day: Day; value: number };
};

/** A series that grew over none of these many days is flat or shrinks. */
const OF_LATE = [28, 90, 400];

/**
 * The daily changes up to `asOf`. Across a hole the change is spread over its days in whole numbers, as evenly as they
 * allow, and a jump is left out: see `jumpLimit`. `null` where nothing is known.
 */
export function knownPast(closes: readonly DailyClose[], asOf: Day): KnownPast | null {
  const changes: number[] = [];
  let last: KnownPast["last"] | null = null;
  let known = 0;
  for (const { day, value } of closes) {
    if (value === null || day > asOf) continue;
    if (last) changes.push(...spread(value - last.value, daysBetween(last.day, day)));
    last = { day, value };
    known++;
  }
  if (!last) return null;
  const limit = jumpLimit(changes);
  const rates = Float64Array.from(changes.filter((change) => Math.abs(change) <= limit));
  const grew = OF_LATE.some((days) => rates.slice(-days).reduce((sum, change) => sum + change, 0) > 0);
  return { changes: rates, known, grew, last };
}

function spread(change: number, days: number): number[] {
  const upTo = (day: number) => Math.round((change * day) / days);
  return Array.from({ length: days }, (_, index) => upTo(index + 1) - upTo(index));
}

/** So many times the usual change of a day is an import, a purge or a new way of counting: an event, not a rate. */
const JUMP = 40;

/**
 * The largest change that is still growth. What is usual is the mean size of the changes without the largest of every
 * fifty, and nothing is a jump that is less than twice as large as those: a surge lasts for days, a jump for one.
 */
function jumpLimit(changes: readonly number[]): number {
  const sizes = changes.map(Math.abs).sort((a, b) => b - a);
  const largest = Math.max(1, Math.round(sizes.length / 50));
  const usual = sizes.slice(largest);
  const mean = usual.reduce((sum, size) => sum + size, 0) / Math.max(1, usual.length);
  return Math.max(JUMP * mean, 2 * (usual[0] ?? 0), 3);
}
