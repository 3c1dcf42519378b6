import { type Day, daysBetween } from "../../model/calendar.ts";
import type { DailyClose } from "../../model/forecast.ts";

/**
 * What is known of a series up to a day: the change of each day, oldest first, whether it grew, where it stands, and where it
 * would stand by these changes alone, without its jumps.
 */
export type KnownPast = {
  changes: Float64Array;
  known: number;
  grew: boolean;
  last: { day: Day; value: number };
  grown: number;
};

/** What is older is of another time. */
const LONGEST = 400;

/** A series that grew over none of these many days is flat or shrinks. */
const OF_LATE = [28, 90, LONGEST];

/**
 * The daily changes up to `asOf`. Across a hole the change is spread over its days in whole numbers, as evenly as they
 * allow, and a jump is left out: see `jumpLimit`. `null` where nothing is known.
 */
export function knownPast(closes: readonly DailyClose[], asOf: Day): KnownPast | null {
  const known = closes.flatMap(({ day, value }) => (value === null || day > asOf ? [] : [{ day, value }]));
  const last = known.at(-1);
  if (!last) return null;
  const changes: number[] = [];
  let before = known.at(-LONGEST - 1) ?? known[0] ?? last;
  for (const close of known.slice(-LONGEST)) {
    changes.push(...spread(close.value - before.value, daysBetween(before.day, close.day)));
    before = close;
  }
  const limit = jumpLimit(changes);
  const rates = Float64Array.from(changes.filter((change) => Math.abs(change) <= limit).slice(-LONGEST));
  const jumps = changes.reduce((sum, change) => (Math.abs(change) > limit ? sum + change : sum), 0);
  const grew = OF_LATE.some((days) => sumFrom(rates.length - days, rates) > 0);
  return { changes: rates, known: known.length, grew, last, grown: Math.max(0, last.value - jumps) };
}

/** Of the changes from a row on. By index, as this runs for every future. */
export function sumFrom(row: number, changes: ArrayLike<number>): number {
  let sum = 0;
  for (let at = Math.max(0, row); at < changes.length; at++) sum += changes[at] ?? 0;
  return sum;
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
