import { expect, test } from "vitest";
import { addDays, type Day, daysBetween } from "../../lib/model/calendar.ts";
import type { DailyClose } from "../../lib/model/forecast.ts";
import { formatInstant } from "../../lib/model/instant.ts";
import { type EarlierTarget, type IssueInput, issueForecast, truthsOf } from "../../lib/stats/issue.ts";

const FIRST = "2022-11-01" as Day;

/** Five more each day, and a few more or fewer. */
function closesOf(count: number): DailyClose[] {
  return Array.from({ length: count }, (_, index) => ({
    day: addDays(FIRST, index),
    value: 100 + 5 * index + ((index * 7) % 4),
  }));
}

function input(given: Partial<IssueInput> = {}): IssueInput {
  const closes = given.closes ?? closesOf(40);
  const today = addDays(FIRST, closes.length);
  return {
    name: "est.social",
    metric: "users",
    closes,
    timeZone: "Europe/Tallinn",
    now: Date.parse(`${today}T06:00:00Z`),
    milestones: [],
    earlier: [],
    ...given,
  };
}

test("today is the first of ninety days, and the days 7, 30 and 90 are to be judged", () => {
  const told = issueForecast(input());
  expect(told).toMatchObject({ day: "2022-12-11", last: { day: "2022-12-10", value: 296 } });
  expect(told && formatInstant(told.issuedAt)).toBe("2022-12-11T06:00:00Z");
  expect([told?.days.length, told?.days[0]?.day, told?.days.at(-1)?.day]).toEqual([
    90,
    "2022-12-11",
    "2023-03-10",
  ]);
  expect(told?.targets.map(({ target, scale, truth }) => [target, scale, truth])).toEqual([
    ["2022-12-17", 1, null],
    ["2023-01-09", 1, null],
    ["2023-03-10", 1, null],
  ]);
  // The straight line through five a day.
  expect(told?.targets.map(({ line }) => Math.round(line ?? 0))).toEqual([332, 447, 747]);
  for (const { horizon, quantiles } of told?.targets ?? []) {
    expect(quantiles).toEqual(told?.days[horizon - 1]?.quantiles);
  }
});

test("the same day is always told the same, another server's differs", () => {
  expect(issueForecast(input())).toEqual(issueForecast(input()));
  expect(issueForecast(input())?.days).not.toEqual(issueForecast(input({ name: "mastodon.ee" }))?.days);
});

test.each([13, 14])("with %d known days", (count) => {
  expect(issueForecast(input({ closes: closesOf(count) })) !== null).toBe(count >= 14);
});

test("a milestone that must be held comes so many days later, one that is passed is left out", () => {
  const rule = { slug: "a", metric: "users", threshold: 350, when: "exceeds" } as const;
  const [at, held, ...others] =
    issueForecast(
      input({
        milestones: [rule, { ...rule, slug: "b", days: 30 }, { ...rule, slug: "c", threshold: 200 }],
      }),
    )?.milestones ?? [];
  expect([at?.verdict, others]).toEqual(["range", []]);
  expect(at?.p10 && held?.p10 && daysBetween(at.p10, held.p10)).toBe(30);
  expect(at?.p90 && held?.p90 && daysBetween(at.p90, held.p90)).toBe(30);
});

/** Forecasts of sixty days, one a day, that missed or did not. */
function judged(isRight: boolean): EarlierTarget[] {
  return Array.from({ length: 60 }, (_, index) => {
    const day = addDays(FIRST, index - 70);
    const quantiles = {
      "0.025": 90,
      "0.1": 95,
      "0.25": 98,
      "0.5": 100,
      "0.75": 102,
      "0.9": 105,
      "0.975": 110,
    };
    const truth = isRight ? 101 : 200;
    return { day, horizon: 30, target: addDays(day, 29), quantiles, scale: 1, line: null, truth };
  });
}

test.each([
  [true, "narrower"],
  [false, "wider"],
])("what was right (%s) makes the next one %s", (isRight, expected) => {
  const bare = issueForecast(input())?.targets[1];
  const told = issueForecast(input({ earlier: judged(isRight) }))?.targets[1];
  const width = (quantiles = bare?.quantiles) => (quantiles?.["0.9"] ?? 0) - (quantiles?.["0.1"] ?? 0);
  expect(width(told?.quantiles) < width() ? "narrower" : "wider").toBe(expected);
  expect(told?.scale).not.toBe(1);
});

test("a truth is what was read last on its day; a hole brings none, and one that is known stays", () => {
  const [first, ...rest] = judged(true).map((target, index) => ({
    ...target,
    target: addDays(FIRST, index),
    truth: index === 1 ? 1 : null,
  }));
  const closes = closesOf(4).map((close, index) => (index === 2 ? { ...close, value: null } : close));
  expect(truthsOf("users", closes, first ? [first, ...rest] : [])).toEqual([
    { metric: "users", day: first?.day, horizon: 30, truth: 100 },
    { metric: "users", day: rest[2]?.day, horizon: 30, truth: 116 },
  ]);
});
