import { describe, expect, test } from "vitest";
import type { Series } from "../../../lib/model/sample.ts";
import { findOutbursts } from "../../../lib/stats/surges.ts";
import { type Quiet, quietSeries, randomFrom, seriesAt, thinned } from "./given.ts";

/** How many of the 10,000 server-years of docs/surges.md are simulated: those are repeated with SERVER_YEARS=10000. */
const SERVER_YEARS = Number(process.env.SERVER_YEARS ?? 800);

const RATES = [0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000];
const KINDS: [name: string, shape: Quiet["shape"], rhythm: boolean][] = [
  ["Poisson", null, false],
  ["Poisson with days and nights, weekdays and weekends", null, true],
  ["negative binomial, shape 5", 5, false],
  ["negative binomial, shape 2, with days and nights, weekdays and weekends", 2, true],
  ["negative binomial, shape 1", 1, false],
];

/** Found per server-year, by rate. */
function foundPerYear(shape: Quiet["shape"], rhythm: boolean, seed: number): Map<number, number> {
  const years = Math.ceil(SERVER_YEARS / RATES.length / KINDS.length);
  return new Map(
    RATES.map((perDay, index) => {
      let found = 0;
      for (let year = 0; year < years; year++) {
        const quiet = { perDay, shape, rhythm, days: 365, slotsPerDay: 8 };
        found += findOutbursts(quietSeries(quiet, 1e6 * seed + 1e4 * index + year), "UTC").length;
      }
      return [perDay, found / years];
    }),
  );
}

describe("where nothing happens but chance", () => {
  test.each(KINDS)(
    "at most one is found in a server-year: %s",
    (name, shape, rhythm) => {
      const perYear = foundPerYear(shape, rhythm, name.length);
      if (process.env.SERVER_YEARS)
        console.info(name, [...perYear].map((pair) => pair.join(": ")).join(", "));
      const mean = [...perYear.values()].reduce((sum, found) => sum + found, 0) / perYear.size;
      expect(mean).toBeLessThanOrEqual(1);
    },
    600_000,
  );
});

/** What befalls the readings of a quiet half-year, at a day and for a time of its own. */
const MISHAPS: [name: string, befall: (series: Series, random: () => number) => Series][] = [
  ["a tenth of them is missing", (series, random) => thinned(series, () => random() >= 0.1)],
  [
    "an outage of ours, and everything at once after it",
    (series, random) => {
      const [from, to] = stretch(random, 10);
      return thinned(series, (row) => row < from || row >= to);
    },
  ],
  [
    "the server tells an old count for days, then the new one",
    (series, random) => {
      const [from, to] = stretch(random, 6);
      return changed(series, (users, row) => (row >= from && row < to ? (series.value[from] ?? 0) : users));
    },
  ],
  [
    "the count falls for hours, and comes back",
    (series, random) => {
      const [from] = stretch(random, 1);
      const share = random();
      return changed(series, (users, row) =>
        row >= from && row < from + 3 ? Math.floor(users * share) : users,
      );
    },
  ],
  [
    "the count falls for days, and comes back",
    (series, random) => {
      const [from, to] = stretch(random, 12);
      const lost = Math.floor(random() * (series.value[from] ?? 0));
      return changed(series, (users, row) => (row >= from && row < to ? users - lost : users));
    },
  ],
];

/** From the first row up to, not including, the second: at most so many days, of eight readings. */
function stretch(random: () => number, mostDays: number): readonly [number, number] {
  const from = 8 * (60 + Math.floor(100 * random()));
  return [from, from + Math.ceil(8 * mostDays * random())];
}

const changed = ({ at, value }: Series, change: (users: number, row: number) => number) =>
  seriesAt(
    at,
    value.map((users, row) => change(users ?? 0, row)),
  );

test.each(MISHAPS)(
  "no growth is made up where %s",
  (_, befall) => {
    const surges: unknown[] = [];
    for (let seed = 0; seed < SERVER_YEARS / 10; seed++) {
      const perDay = RATES[1 + (seed % 8)] ?? 1;
      const quiet = { perDay, shape: null, rhythm: seed % 16 < 8, days: 180, slotsPerDay: 8 };
      const series = befall(quietSeries(quiet, 7e6 + seed), randomFrom(seed));
      const grown = findOutbursts(series, "UTC").filter(({ kind }) => kind !== "purge" && kind !== "decline");
      surges.push(...grown.map((found) => ({ seed, perDay, ...found })));
    }
    expect(surges).toEqual([]);
  },
  600_000,
);
