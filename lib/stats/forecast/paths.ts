import { HORIZONS, type Paths, type Scales } from "../../model/forecast.ts";
import { randomFrom } from "./random.ts";

/** How many futures are simulated: with 400 the 2.5 % level stands on ten of them. */
const COUNT = 400;

/** The past is drawn from in stretches of this length, so that busy days stay together and weekdays even out. */
const STRETCH = 7;

/** The shortest and the longest past, in days, that a future is drawn from. */
const SHORTEST = 28;
const LONGEST = 400;

/** How far the rate of growth may have moved away after 90 days: the scale of the logarithm of its factor. */
const DRIFT = 0.5;

/** By how much growth slows in 90 days, as the exponent of a decay. */
const SLOWING = 0.2;

/**
 * Simulated futures. Each believes in a past of another length, between the last four weeks and the last year or more,
 * and repeats stretches of it drawn at random; that is where the rate comes from, and how unsure it is. The further ahead,
 * the more the rate has moved away from it, by a factor with heavy tails that each future draws once.
 */
export function simulatePaths(
  changes: Float64Array,
  start: number,
  ahead: number,
  days: number,
  seed: number,
): Paths {
  const random = randomFrom(seed);
  const values = new Float64Array(COUNT * days);
  const longest = Math.min(LONGEST, changes.length);
  const shortest = Math.min(SHORTEST, longest);
  const length = Math.min(STRETCH, shortest);
  for (let p = 0; p < COUNT; p++) {
    const past = Math.round(shortest * (longest / shortest) ** ((p + 0.5) / COUNT));
    // Evenly spread over the futures, and unrelated to the length of the past: multiples of the golden ratio.
    const luck = ((p + 0.5) * 0.618033988749895) % 1;
    const drift = DRIFT * Math.log(luck / (1 - luck));
    let value = start;
    let factor = 1;
    let from = 0;
    for (let t = 1; t <= ahead + days; t++) {
      const step = (t - 1) % STRETCH;
      if (step === 0) {
        from = changes.length - past + Math.floor(random() * (past - length + 1));
        factor = Math.exp(drift * Math.sqrt(t / 90) - SLOWING * Math.min(t / 90, 2));
      }
      value += (changes[from + (step % length)] ?? 0) * factor;
      if (t > ahead) values[(t - ahead - 1) * COUNT + p] = Math.max(0, value);
    }
  }
  return { count: COUNT, days, values };
}

/** Stretches the futures about their median, day by day; nothing falls below zero. */
export function stretchPaths({ count, days, values }: Paths, scales: Scales): Paths {
  const stretched = new Float64Array(values.length);
  for (let t = 1; t <= days; t++) {
    const day = values.subarray((t - 1) * count, t * count);
    const middle = medianOf(day);
    const scale = scaleAt(t, scales);
    for (let p = 0; p < count; p++) {
      stretched[(t - 1) * count + p] = Math.max(0, middle + ((day[p] ?? 0) - middle) * scale);
    }
  }
  return { count, days, values: stretched };
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** Between the scored distances the scale changes evenly; before the first and after the last it stays. */
function scaleAt(days: number, scales: Scales): number {
  const after = HORIZONS.findIndex((horizon) => horizon >= days);
  const [right, left] = [HORIZONS[after], HORIZONS[after - 1]];
  if (right === undefined) return scales[90];
  if (left === undefined) return scales[right];
  return scales[left] + ((days - left) / (right - left)) * (scales[right] - scales[left]);
}
