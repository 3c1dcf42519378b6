import { describe, expect, test } from "vitest";
import { addDays, type Day, parseDay } from "../../lib/model/calendar.ts";
import { doublingTime } from "../../lib/stats/doubling.ts";
import { randomFrom } from "../../lib/stats/forecast/random.ts";

const FIRST = parseDay("2026-01-01");
const LAST = addDays(FIRST, 28);
const closes = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({ day: addDays(FIRST, index), value }));
/** 29 closes, a day apart. */
const days = (valueAt: (day: number) => number | null) =>
  Array.from({ length: 29 }, (_, day) => valueAt(day));
const growing = (day: number) => Math.round(1000 * 2 ** (day / 100));

function told(values: readonly (number | null)[], leftOut: readonly Day[] = []) {
  const found = doublingTime(closes(values), LAST, new Set(leftOut));
  return typeof found === "string" ? found : `${Math.round(found.days)} days`;
}

describe("the doubling time", () => {
  test.each<[string, (number | null)[], string]>([
    ["of even growth", days(growing), "100 days"],
    ["across days without readings", days((day) => (day % 3 === 1 ? null : growing(day))), "100 days"],
    ["flat", days(() => 1000), "no-growth"],
    ["shrinking", days((day) => 2000 - growing(day)), "no-growth"],
    ["one week of growth in four", days((day) => 1000 + 20 * Math.min(7, day)), "no-growth"],
    ["growth that ebbs away after a surge", days((day) => 1000 + 400 * (1 - 0.85 ** day)), "no-growth"],
    [
      "a surge that half a fortnight holds",
      days((day) => 1000 + 7 * day + 14 * Math.min(6, Math.max(0, day - 11))),
      "no-growth",
    ],
    ["a few friends", days((day) => 20 + day), "too-few-accounts"],
    ["ten years away", days((day) => 100_000 + 20 * day), "too-slow"],
    ["three weeks of readings", days(growing).slice(0, 21), "too-few-days"],
    ["no reading of late", days((day) => (day > 20 ? null : growing(day))), "too-few-days"],
    ["nothing", [], "too-few-days"],
  ])("%s", (_, values, expected) => {
    expect(told(values)).toBe(expected);
  });

  test("leaves a day with a step out, and not what grew before and after", () => {
    const stepped = days((day) => growing(day) + (day >= 12 ? 700 : 0));
    const pace = told(stepped, [addDays(FIRST, 12)]);
    expect([told(stepped), Number.parseInt(pace, 10) > 100, Number.parseInt(pace, 10) < 190]).toEqual([
      "no-growth",
      true,
      true,
    ]);
  });

  test("is a range, open where it may take longer than three years", () => {
    const wobbly = (week: number[]) =>
      doublingTime(
        closes(
          days((day) =>
            Math.round(
              2000 +
                week.reduce((sum, gain, index) => sum + gain * Math.min(1, Math.max(0, day / 7 - index)), 0),
            ),
          ),
        ),
        LAST,
      );
    expect(wobbly([60, 70, 80, 70])).toMatchObject({
      from: expect.closeTo(129, 0),
      to: expect.closeTo(173, 0),
    });
    expect(wobbly([20, 40, 20, 40].map((gain) => gain / 1.6))).toMatchObject({ to: null });
  });
});

const random = randomFrom(28);

function poisson(mean: number): number {
  let [count, left] = [0, Math.exp(-mean)];
  for (let chance = random(); chance > left; chance *= random()) count++;
  return count;
}

/** As many come as go, `mean` a day; `swing`: how far the comings of a day swing, and follow those of the day before. */
function flat(size: number, mean: number, swing: number) {
  let [users, mood] = [size, 0];
  return days(() => {
    mood = 0.8 * mood + swing * (random() - 0.5);
    users += poisson(mean * Math.max(0, 1 + mood)) - poisson(mean);
    return Math.max(1, users);
  });
}

test.each([
  [60, 0.5, 0],
  [200, 0.1, 0],
  [1000, 10, 0],
  [200, 2, 1],
  [1000, 10, 1],
])(
  "of %i accounts that stay as many, %d coming a day, none is told in 98 of 100 months",
  (size, mean, swing) => {
    const months = Array.from({ length: 1000 }, () => told(flat(size, mean, swing)));
    expect(
      months.filter((month) => month.endsWith("days") && month !== "too-few-days").length,
    ).toBeLessThanOrEqual(20);
  },
);
