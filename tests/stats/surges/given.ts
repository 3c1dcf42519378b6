import { DAY, HOUR, type Instant } from "../../../lib/model/instant.ts";
import type { Series } from "../../../lib/model/sample.ts";

/** A number in [0, 1) at every call, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma with mean 1 and variance 1 / shape, for shapes of 1 and more (Marsaglia and Tsang). */
function gamma(random: () => number, shape: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / shape;
  }
}

function poisson(random: () => number, mean: number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}

/** A server on which nothing happens but chance. */
export type Quiet = {
  perDay: number;
  /** Shape of the negative binomial that days are drawn from, 1 the wildest; `null`: Poisson. */
  shape: number | null;
  /** Days of the week and hours of the day differ. */
  rhythm: boolean;
  days: number;
  slotsPerDay: number;
};

const WEEK = [1.25, 1.2, 1.1, 1, 0.9, 0.75, 0.8];
export const BEGIN: Instant = Date.UTC(2026, 0, 5);

/** Its readings, the same for the same seed. */
export function quietSeries({ perDay, shape, rhythm, days, slotsPerDay }: Quiet, seed: number): Series {
  const random = randomFrom(seed);
  const offset = Math.floor(random() * HOUR);
  let users = 1000 + Math.floor(random() * 5000);
  const at: Instant[] = [];
  const value: number[] = [];
  for (let day = 0; day < days; day++) {
    const drawn = shape === null ? 1 : gamma(random, shape);
    const mean = perDay * drawn * (rhythm ? (WEEK[day % 7] ?? 1) : 1);
    for (let slot = 0; slot < slotsPerDay; slot++) {
      const hours = rhythm ? 1 + 0.9 * Math.sin((2 * Math.PI * (slot + 0.5)) / slotsPerDay + 1) : 1;
      users += poisson(random, (mean * hours) / slotsPerDay);
      at.push(BEGIN + day * DAY + offset + (slot * DAY) / slotsPerDay);
      value.push(users);
    }
  }
  return seriesAt(at, value);
}

export function seriesAt(at: Instant[], value: (number | null)[]): Series {
  return { at, value, source: at.map(() => "poll"), holes: new Map() };
}

/** The readings of the rows that are kept. */
export function thinned({ at, value }: Series, keeps: (row: number) => boolean): Series {
  return seriesAt(
    at.filter((_, row) => keeps(row)),
    value.filter((_, row) => keeps(row)),
  );
}

/** Known up to, not including, a row. */
export const until = (series: Series, row: number): Series => thinned(series, (each) => each < row);
