import { describe, expect, test } from "vitest";
import { createSums, type SumRule } from "../../../lib/stats/activity/sums.ts";
import { randomOf } from "../../activity/server.ts";

const exactly = (from: number, to: number, sum: number): SumRule => ({ from, to, low: sum, high: sum });

describe("sums of days", () => {
  test("without a rule nothing is known but that no day is negative", () => {
    const sums = createSums(12);
    expect(sums.days()).toEqual(Array(12).fill({ low: 0, high: Infinity }));
    expect(sums.between(0, 12)).toEqual({ low: 0, high: Infinity });
  });

  test.each<[string, SumRule[], boolean]>([
    ["the same twice", [exactly(0, 6, 4), exactly(0, 6, 4)], true],
    ["two sums of the same days", [exactly(0, 6, 4), exactly(0, 6, 5)], false],
    ["less in more days", [exactly(1, 4, 4), exactly(0, 6, 3)], false],
    ["two parts of less than the whole", [exactly(0, 3, 1), exactly(3, 6, 1), exactly(0, 6, 3)], false],
    [
      "a day above what its days may have",
      [exactly(0, 6, 4), { from: 2, to: 3, low: 5, high: Infinity }],
      false,
    ],
  ])("%s", (_, rules, allowed) => {
    expect(createSums(10).allows(rules)).toBe(allowed);
  });

  test("what is asked leaves no trace, and what is kept contradicts later", () => {
    const sums = createSums(10);
    expect(sums.allows([exactly(0, 6, 4)])).toBe(true);
    expect(sums.allows([exactly(0, 6, 5)])).toBe(true);
    sums.keep([exactly(0, 6, 5)]);
    expect(sums.allows([exactly(0, 6, 4)])).toBe(false);
    expect(sums.allows([exactly(1, 7, 0)])).toBe(true);
    expect(sums.days()[0]).toEqual({ low: 0, high: 5 });
  });
});

describe("bounds are the tightest there are", () => {
  const DAYS = 5;
  /** More than any sum of days with one each, so that what has no upper bound reaches it. */
  const MOST = 6;

  const random = randomOf(11);
  const any = (count: number) => Math.floor(random() * count);

  function someRules(truth: readonly number[]): SumRule[] {
    return Array.from({ length: 1 + any(5) }, () => {
      const from = any(DAYS);
      const to = from + 1 + any(DAYS - from);
      const sum = truth.slice(from, to).reduce((total, count) => total + count, 0);
      if (random() < 0.7) return exactly(from, to, sum);
      return random() < 0.5 ? { from, to, low: sum, high: Infinity } : { from, to, low: 0, high: sum };
    });
  }

  /** Every history of five days with up to six a day under which all rules are true. */
  function historiesOf(rules: readonly SumRule[]): number[][] {
    const found: number[][] = [];
    for (let code = 0; code < (MOST + 1) ** DAYS; code++) {
      const days = Array.from(
        { length: DAYS },
        (_, day) => Math.floor(code / (MOST + 1) ** day) % (MOST + 1),
      );
      const before = [0];
      for (const count of days) before.push((before.at(-1) ?? 0) + count);
      const isTrue = rules.every(({ from, to, low, high }) => {
        const sum = (before[to] ?? 0) - (before[from] ?? 0);
        return sum >= low && sum <= high;
      });
      if (isTrue) found.push(before);
    }
    return found;
  }

  test("of all histories that the rules allow, one has the least, one the most; and none where rules are refused", () => {
    let refused = 0;
    for (let round = 0; round < 120; round++) {
      const rules = someRules(Array.from({ length: DAYS }, () => any(2)));
      // Now and then a rule of another history is among them.
      if (round % 3 === 0) rules.push(...someRules(Array.from({ length: DAYS }, () => any(2))).slice(0, 1));
      const histories = historiesOf(rules);
      const sums = createSums(DAYS);
      expect(sums.allows(rules)).toBe(histories.length > 0);
      if (histories.length === 0) {
        refused += 1;
        continue;
      }
      sums.keep(rules);
      const attained = (from: number, to: number) => {
        const all = histories.map((before) => (before[to] ?? 0) - (before[from] ?? 0));
        const most = Math.max(...all);
        return { low: Math.min(...all), high: most >= MOST ? Infinity : most };
      };
      expect(sums.days()).toEqual(Array.from({ length: DAYS }, (_, day) => attained(day, day + 1)));
      for (let from = 0; from < DAYS; from++) {
        for (let to = from + 1; to <= DAYS; to++) expect(sums.between(from, to)).toEqual(attained(from, to));
      }
    }
    expect(refused).toBeGreaterThan(5);
  });

  test("far apart they are what the way over every day between would give", () => {
    const length = 60;
    const sums = createSums(length);
    const truth = Array.from({ length }, () => any(9));
    const sum = (from: number, to: number) =>
      truth.slice(from, to).reduce((total, count) => total + count, 0);
    for (let day = 0; day + 6 < length; day++)
      if (random() < 0.8) sums.keep([exactly(day, day + 6, sum(day, day + 6))]);
    const edge = (from: number, to: number) => sums.between(from, to);
    for (let round = 0; round < 200; round++) {
      const from = any(length - 12);
      const to = from + 10 + any(length - from - 10);
      const middle = from + 1 + any(to - from - 1);
      const whole = edge(from, to);
      const parts = [edge(from, middle), edge(middle, to)] as const;
      expect(whole.low).toBeLessThanOrEqual(sum(from, to));
      expect(whole.high).toBeGreaterThanOrEqual(sum(from, to));
      expect(whole.low).toBeGreaterThanOrEqual(parts[0].low + parts[1].low);
      expect(whole.high).toBeLessThanOrEqual(parts[0].high + parts[1].high);
    }
  });
});
