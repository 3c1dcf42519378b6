import type { Paths } from "../../model/forecast.ts";
import { randomFrom } from "./random.ts";

/** How many futures are simulated. Twice as many cost twice the time and score the same. */
const COUNT = 200;

/** The past is repeated in stretches of so many days, so that busy days stay together and weekdays even out. */
const STRETCH = 7;

/** The shortest past that a future is drawn from is a quarter of what is known, but within these; the longest is LONGEST. */
const SHORTEST = [7, 28] as const;
const LONGEST = 400;

/**
 * As a series grows older its growth slows: t days on, that of one known for n days has fallen by (1 + t / n) ** SLOWING.
 * And what lasted for W days lasts for about as long again: the rate of a future drawn from the last W days has moved by
 * (1 + t / W) ** e, with e spread about 0 like Student's t with two degrees of freedom, more widely downwards. For a rise
 * W is at least QUARTER, so that a surge of days does not breed one of months, and no rate grows beyond FASTEST times what
 * it was. Chosen by pinball loss and coverage: see docs/forecast.md.
 */
const SLOWING = 1;
const SPREAD = { up: 0.9, down: 2.6 };
const QUARTER = 90;
const FASTEST = 4;

/** What was not seen in W days is expected half a time in the next W (Jeffreys): the chance of a change of another kind. */
const UNSEEN = 0.5;

/**
 * Simulated futures from the known daily changes, the newest last; `start` is the value `ahead` days before the first.
 * Each future believes in a past of another length and repeats stretches of it drawn at random. So the rate of growth, and
 * how unsure it is, come from the past itself: pasts that disagree make the range wide.
 */
export function simulatePaths(
  changes: Float64Array,
  start: number,
  ahead: number,
  days: number,
  seed: number,
): Paths {
  const random = randomFrom(seed);
  const unseen = unseenChanges(changes, random);
  const futures = Array.from({ length: COUNT }, (_, index) =>
    beliefOf((index + 0.5) / COUNT, changes.length),
  );
  const value = new Float64Array(COUNT).fill(start);
  const from = new Int32Array(COUNT);
  const factor = new Float64Array(COUNT);
  const values = new Float64Array(COUNT * days);
  for (let t = 0; t < ahead + days; t++) {
    const step = t % STRETCH;
    if (step === 0) {
      for (const [p, { past, exponent }] of futures.entries()) {
        from[p] = changes.length - past + Math.floor(random() * (past - STRETCH + 1));
        const lasted = exponent > 0 ? Math.max(past, QUARTER) : past;
        const slowed = (1 + (t + STRETCH / 2) / changes.length) ** SLOWING;
        factor[p] = Math.min(FASTEST, (1 + (t + STRETCH / 2) / lasted) ** exponent / slowed);
        if (random() < (UNSEEN * STRETCH) / past) value[p] = (value[p] ?? 0) + unseen();
      }
    }
    const row = (t - ahead) * COUNT;
    for (let p = 0; p < COUNT; p++) {
      const next = Math.max(0, (value[p] ?? 0) + (changes[(from[p] ?? 0) + step] ?? 0) * (factor[p] ?? 0));
      value[p] = next;
      if (row >= 0) values[row + p] = next;
    }
  }
  return { count: COUNT, days, values };
}

/** The past that a future is drawn from, in days, and how its rate changes; `place` in (0, 1) is its place among all. */
function beliefOf(place: number, known: number): { past: number; exponent: number } {
  const longest = Math.min(LONGEST, known);
  const shortest = Math.min(SHORTEST[1], Math.max(SHORTEST[0], longest / 4));
  // Multiples of the golden ratio: evenly spread, and unrelated to the place itself.
  const luck = (place * COUNT * 0.618033988749895) % 1;
  const student = (2 * luck - 1) / Math.sqrt(2 * luck * (1 - luck));
  return {
    past: Math.round(shortest * (longest / shortest) ** place),
    exponent: student * (student > 0 ? SPREAD.up : SPREAD.down),
  };
}

/** Changes of a kind that was not seen yet: as large as a usual one, now and then far larger, and mostly in its direction. */
function unseenChanges(changes: Float64Array, random: () => number): () => number {
  const seen = changes.filter((change) => change !== 0);
  const size = Math.max(
    1,
    seen.reduce((sum, change) => sum + Math.abs(change), 0) / Math.max(1, seen.length),
  );
  const upwards = (seen.filter((change) => change > 0).length + 2) / (seen.length + 4);
  return () => Math.floor(size / Math.sqrt(random() + 0.001)) * (random() < upwards ? 1 : -1);
}
