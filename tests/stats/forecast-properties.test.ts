import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, parseDay } from "../../lib/model/calendar.ts";
import { type DailyClose, FORECAST_DAYS, type Forecast } from "../../lib/model/forecast.ts";
import { forecastSeries } from "../../lib/stats/forecast/forecast.ts";
import { forecastMilestone } from "../../lib/stats/forecast/milestone.ts";

const FIRST = parseDay("2024-01-01");

function closes(values: readonly (number | null)[], first = FIRST): DailyClose[] {
  return values.map((value, index) => ({ day: addDays(first, index), value }));
}

function forecastOf(values: readonly (number | null)[], first = FIRST): Forecast {
  return forecastSeries({ days: closes(values, first), asOf: addDays(first, values.length - 1) });
}

/** The quantiles of every day, in rows. */
function rowsOf(forecast: Forecast): number[][] {
  return forecast.verdict === "forecast"
    ? forecast.days.map(({ quantiles }) => Object.values(quantiles))
    : [];
}

/** Histories as servers have them: growth, falls, jumps and holes, from one account to three million. */
const histories = fc
  .tuple(
    fc.integer({ min: 0, max: 3_000_000 }),
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: -3, max: 5 }) },
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.integer({ min: -500_000, max: 500_000 }) },
      ),
      { minLength: 20, maxLength: 200 },
    ),
  )
  .map(([start, changes]) => {
    let value = start;
    return changes.map((change) => {
      if (change === null) return null;
      value = Math.max(0, value + change);
      return value;
    });
  });

describe("any history", () => {
  test("gives ordered, finite quantiles that are not negative, for every day", () => {
    fc.assert(
      fc.property(histories, (values) => {
        const forecast = forecastOf(values);
        fc.pre(forecast.verdict === "forecast");
        const rows = rowsOf(forecast);
        expect(rows).toHaveLength(FORECAST_DAYS);
        const isRight = (row: number[]) =>
          row.every((value, index) => Number.isFinite(value) && value >= (row[index - 1] ?? 0));
        expect(rows.filter((row) => !isRight(row))).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("passes a higher milestone never earlier, and never more likely", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 1000 }), (values, above) => {
        const forecast = forecastOf(values);
        fc.pre(forecast.verdict === "forecast");
        const start = forecast.last.value;
        const told = [above, 2 * above, 3 * above].map((more) =>
          forecastMilestone(forecast, { threshold: start + more, when: "reaches" }),
        );
        for (const key of ["p10", "p50", "p90"] as const) {
          const dates = told.map((milestone) => milestone[key] ?? "never");
          expect(dates).toEqual(dates.toSorted());
        }
        const chances = told.map(({ probability }) => probability ?? 0);
        expect(chances).toEqual(chances.toSorted((a, b) => b - a));
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});

const growing = Array.from({ length: 120 }, (_, day) => 500 + 2 * day + (day % 3));

describe("a forecast", () => {
  test("is the same each time, and whenever it is made", () => {
    expect(rowsOf(forecastOf(growing))).toEqual(rowsOf(forecastOf(growing)));
    expect(rowsOf(forecastOf(growing, parseDay("2019-07-13")))).toEqual(rowsOf(forecastOf(growing)));
  });

  test("of a thousand times as many is a thousand times as much, all but the chance of what was not seen", () => {
    const [small = [], large = []] = [1, 1000].map((scale) =>
      (rowsOf(forecastOf(growing.map((value) => scale * value))).at(-1) ?? []).map((told) => told / scale),
    );
    const width = (small[5] ?? 0) - (small[1] ?? 0);
    for (const [index, told] of large.entries()) {
      expect(Math.abs(told - (small[index] ?? 0)) / width).toBeLessThan(0.02);
    }
  });

  test.each([
    ["13 days", "too-little-data", Array(13).fill(100)],
    ["14 days", "forecast", Array(14).fill(100)],
    ["13 days and holes", "too-little-data", [...Array(13).fill(100), null, null, null]],
    ["a newest value four weeks old", "forecast", [...Array(60).fill(100), ...Array(28).fill(null)]],
    ["a newest value that is older", "too-little-data", [...Array(60).fill(100), ...Array(29).fill(null)]],
    ["nothing", "too-little-data", []],
  ])("of %s: %s", (_, verdict, values) => {
    expect(forecastOf(values).verdict).toBe(verdict);
  });

  test.each([
    ["of one account", 1],
    ["of 1,134", 1134],
    ["of three million", 3_000_000],
  ])("of a server %s that stands still hardly moves, and gives no date", (_, value) => {
    const forecast = forecastOf(Array(100).fill(value));
    const [week = [], , quarter = []] = [7, 30, 90].map((ahead) => rowsOf(forecast)[ahead - 1] ?? []);
    expect(week.slice(1, 6)).toEqual(Array(5).fill(value));
    expect(Math.max(...quarter.slice(1, 6).map((told) => Math.abs(told - value)))).toBeLessThanOrEqual(3);
    const { p10, verdict } = forecastMilestone(forecast, { threshold: value + 1, when: "reaches" });
    expect([verdict, p10]).toEqual(["not-at-this-pace", null]);
  });
});
