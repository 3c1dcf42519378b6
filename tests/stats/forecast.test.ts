import { describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween, parseDay } from "../../lib/model/calendar.ts";
import { type DailyClose, HORIZONS } from "../../lib/model/forecast.ts";
import { dailyCloses } from "../../lib/stats/forecast/daily-closes.ts";
import { forecastSeries } from "../../lib/stats/forecast/forecast.ts";
import { forecastMilestone } from "../../lib/stats/forecast/milestone.ts";
import { isInside, pinballLoss } from "../../lib/stats/forecast/score.ts";
import { straightLine } from "../../lib/stats/forecast/straight-line.ts";
import { dailyServers, estSocial, every, hasHistory } from "./given.ts";

const FIRST = parseDay("2024-01-01");

function closes(values: readonly (number | null)[]): DailyClose[] {
  return values.map((value, index) => ({ day: addDays(FIRST, index), value }));
}

function forecastOf(values: readonly (number | null)[]) {
  const forecast = forecastSeries({ days: closes(values), asOf: addDays(FIRST, values.length - 1) });
  if (forecast.verdict !== "forecast") throw new Error("too little data");
  return forecast;
}

/** The 80 % range so many days ahead, in whole numbers. */
function rangeOf(values: readonly (number | null)[], ahead: number): [number, number] {
  const { quantiles } = forecastOf(values).days[ahead - 1] ?? {};
  return [Math.round(quantiles?.["0.1"] ?? 0), Math.round(quantiles?.["0.9"] ?? 0)];
}

const steady = Array.from({ length: 200 }, (_, day) => 1000 + 3 * day);

describe("daily closes", () => {
  test("are the last known readings of the days in the zone; a day without any is a hole", () => {
    const readings = every(8 * 3_600_000, "2022-12-19 06:00", "1 2 3 . . . . 4 ? 5");
    expect(dailyCloses(readings, "Europe/Tallinn").map(({ day, value }) => `${day} ${value}`)).toEqual([
      "2022-12-19 2",
      "2022-12-20 3",
      "2022-12-21 4",
      "2022-12-22 5",
    ]);
    expect(dailyCloses(readings, "UTC", parseDay("2022-12-20")).map(({ value }) => value)).toEqual([3, null]);
  });
});

describe("a forecast", () => {
  test("of steady growth holds its going on, and its slowing down", () => {
    const [low, high] = rangeOf(steady, 30);
    expect(low).toBeLessThan(1597 + 75);
    expect(high).toBeGreaterThanOrEqual(1597 + 90);
    expect(high).toBeLessThan(1597 + 180);
  });

  test.each([
    ["an import of 50,000 in one day", 50_000],
    ["a purge of 900 in one day", -900],
  ])("takes %s for an event and not for a rate", (_, jump) => {
    const jumped = steady.map((value, day) => (day < 150 ? value : value + jump));
    const changes = (values: number[]) => rangeOf(values, 30).map((told) => told - (values.at(-1) ?? 0));
    for (const [index, change] of changes(jumped).entries()) {
      expect(Math.abs(change - (changes(steady)[index] ?? 0))).toBeLessThanOrEqual(3);
    }
  });

  test("is much the same when one day in ten was not read", () => {
    const holed = steady.map((value, day) => (day % 10 === 4 ? null : value));
    expect(rangeOf(holed, 90)).toEqual(rangeOf(steady, 90));
  });

  test("made some days after the newest value looks as much further ahead", () => {
    const late = forecastOf([...steady, null, null, null]);
    const then = forecastOf(steady);
    expect(late.last).toEqual(then.last);
    expect(late.days.slice(0, 20).map(({ quantiles }) => quantiles)).toEqual(
      then.days.slice(3, 23).map(({ quantiles }) => quantiles),
    );
  });

  test("knows nothing of what came after", () => {
    const asOf = addDays(FIRST, 149);
    const all = forecastSeries({ days: closes(steady), asOf });
    expect(all).toEqual(forecastSeries({ days: closes(steady.slice(0, 150)), asOf }));
  });

  test("is stretched about its median by the scales", () => {
    const days = closes(steady);
    const asOf = addDays(FIRST, 199);
    const widths = [undefined, { 7: 2, 30: 2, 90: 2 }].map((scales) => {
      const forecast = forecastSeries({ days, asOf, ...(scales && { scales }) });
      const quantiles = forecast.verdict === "forecast" ? forecast.days[59]?.quantiles : undefined;
      return (quantiles?.["0.75"] ?? 0) - (quantiles?.["0.25"] ?? 0);
    });
    expect((widths[1] ?? 0) / (widths[0] ?? 0)).toBeCloseTo(2, 6);
  });
});

describe("a milestone", () => {
  const shrinking = Array.from({ length: 200 }, (_, day) => 5000 - 4 * day);
  test.each([
    ["near, with steady growth", "range", steady, 1700],
    [
      "eight months away at the pace of years",
      "range",
      Array.from({ length: 1800 }, (_, day) => 500 + day),
      2540,
    ],
    ["far, with steady growth", "not-at-this-pace", steady, 10_000],
    ["passed", "reached", steady, 1597],
    ["just above a shrinking series", "not-at-this-pace", shrinking, 4205],
    ["just above a flat series", "not-at-this-pace", Array(200).fill(999), 1000],
  ] as const)("%s: %s", (_, verdict, values, threshold) => {
    const told = forecastMilestone(forecastOf(values), { threshold, when: "reaches" });
    expect(told.verdict).toBe(verdict);
    expect(told.p10 !== null && told.p50 !== null).toBe(verdict === "range");
  });

  test("that must be held for days comes so many days later, and later still where futures fall back", () => {
    // Each tenth day it falls back by more than it gained.
    const swinging = steady.map((value, day) => value + 40 * (day % 10));
    const later = (values: number[], days: number) => {
      const [passed, held] = [{}, { days }].map((rule) =>
        forecastMilestone(forecastOf(values), { threshold: 2000, when: "reaches", ...rule }),
      );
      return passed?.p50 && held?.p50 && daysBetween(passed.p50, held.p50);
    };
    expect(later(steady, 20)).toBe(20);
    expect(later(swinging, 20)).toBeGreaterThan(40);
  });

  test("of a young board with steady growth, two weeks away, is not a year away", () => {
    const young = Array.from({ length: 21 }, (_, day) => 840 + 5 * day - (day % 7));
    const { p10, p90 } = forecastMilestone(forecastOf(young), { threshold: 1000, when: "reaches" });
    const asOf = addDays(FIRST, 20);
    expect(p10 && daysBetween(asOf, p10)).toBeGreaterThan(4);
    expect(p90 && daysBetween(asOf, p90)).toBeLessThan(180);
  });

  test("to be exceeded comes with the one after it that is to be reached", () => {
    const forecast = forecastOf(steady);
    expect(forecastMilestone(forecast, { threshold: 1699, when: "exceeds" })).toEqual(
      forecastMilestone(forecast, { threshold: 1700, when: "reaches" }),
    );
  });

  test("is never a single day", () => {
    const { p10, p90 } = forecastMilestone(forecastOf(steady), { threshold: 1598, when: "reaches" });
    expect([p10, p90]).toEqual([addDays(FIRST, 200), addDays(FIRST, 201)]);
  });
});

describe("the straight line", () => {
  test("goes on as the last four weeks went, and is sure of it", () => {
    const line = straightLine(closes(steady), addDays(FIRST, 199));
    for (const told of Object.values(line?.(30) ?? {})) expect(told).toBeCloseTo(1597 + 90, 6);
  });
});

describe.skipIf(!hasHistory)("est.social's hand-over, replayed", () => {
  const EXCEEDS = { threshold: 1000, when: "exceeds" } as const;
  const CROSSED = parseDay("2023-01-07");

  const days = hasHistory ? dailyCloses(estSocial("users"), "Europe/Tallinn") : [];
  const toldOn = (day: Day, seed: number) =>
    forecastMilestone(forecastSeries({ days, asOf: day, seed }), EXCEEDS);
  const before = Array.from({ length: 34 }, (_, index) => addDays(parseDay("2022-12-04"), index));

  test("every day with two weeks of history gives a range, and each holds what came", () => {
    for (const day of before) {
      const { verdict, p10, p90 } = toldOn(day, 1);
      expect([day, verdict, (p10 ?? "") <= CROSSED && (p90 ?? "9999") >= CROSSED]).toEqual([
        day,
        "range",
        true,
      ]);
    }
  });

  test("from 19 December on chance has no part in that, and no range is foolish", () => {
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
    for (const day of before.filter((each) => each >= "2022-12-19")) {
      for (const seed of seeds) {
        const { p10, p90 } = toldOn(day, seed);
        expect([day, seed, p10 !== null && p10 > day && p10 <= CROSSED]).toEqual([day, seed, true]);
        expect([day, seed, p90 !== null && p90 >= CROSSED && daysBetween(day, p90) < 80]).toEqual([
          day,
          seed,
          true,
        ]);
      }
    }
  });

  test("before that there is too little data, and on the day itself it is reached", () => {
    const verdicts = [parseDay("2022-12-03"), CROSSED].map((day) => toldOn(day, 1).verdict);
    expect(verdicts).toEqual(["too-little-data", "reached"]);
  });
});

/** The servers that the method was not chosen on: the same half on every machine. */
function isHeldOut(domain: string): boolean {
  let hash = 2166136261;
  for (let i = 0; i < domain.length; i++) hash = Math.imul(hash ^ domain.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (((hash ^ (hash >>> 13)) >>> 3) & 1) === 1;
}

describe.skipIf(!hasHistory)("servers that the method was not chosen on", () => {
  test("come out as often inside the ranges as these say, and closer than a straight line tells", () => {
    const scores = HORIZONS.map((horizon) => ({
      horizon,
      count: 0,
      in80: 0,
      in95: 0,
      servers: [] as number[],
    }));
    let servers = 0;
    for (const [domain, series] of dailyServers()) {
      if (!isHeldOut(domain)) continue;
      servers++;
      const days = dailyCloses(series, "UTC");
      const losses = HORIZONS.map(() => ({ ours: 0, line: 0 }));
      for (let row = 100; row < days.length; row += 30) {
        const { day: asOf, value } = days[row] ?? {};
        if (!asOf || value === null) continue;
        const past = days.slice(0, row + 1);
        const forecast = forecastSeries({ days: past, asOf });
        const line = straightLine(past, asOf);
        for (const [index, score] of scores.entries()) {
          const truth = days[row + score.horizon]?.value ?? null;
          const quantiles = forecast.verdict === "forecast" && forecast.days[score.horizon - 1]?.quantiles;
          const loss = losses[index];
          if (truth === null || !quantiles || !line || !loss) continue;
          score.count++;
          if (isInside(quantiles, truth, 80)) score.in80++;
          if (isInside(quantiles, truth, 95)) score.in95++;
          loss.ours += pinballLoss(quantiles, truth);
          loss.line += pinballLoss(line(score.horizon), truth);
        }
      }
      for (const [index, { ours, line }] of losses.entries()) {
        if (line > 0) scores[index]?.servers.push(ours / line);
      }
    }
    expect(servers).toBe(77);
    const worstLoss = { 7: 0.63, 30: 0.58, 90: 0.5 };
    for (const { horizon, count, in80, in95, servers: ratios } of scores) {
      expect(in80 / count).toBeGreaterThan(0.76);
      expect(in80 / count).toBeLessThan(0.86);
      expect(in95 / count).toBeGreaterThan(0.91);
      expect(in95 / count).toBeLessThan(0.97);
      const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)];
      expect(median).toBeLessThan(worstLoss[horizon]);
    }
  });
});
