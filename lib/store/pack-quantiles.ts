import { addDays, type Day } from "../model/calendar.ts";
import { type ForecastDay, LEVELS, type Quantiles } from "../model/forecast.ts";

const UNIT = 10;

/**
 * The quantiles of day after day as text, a line for each level: tenths, each told by its distance from the day before.
 * A third of what plain JSON takes, and a row for every server, metric and day is kept for ever.
 */
export function packQuantiles(days: readonly ForecastDay[]): string {
  const lines = LEVELS.map((level) => {
    let before = 0;
    const steps = days.map(({ quantiles }) => {
      const tenths = Math.round(quantiles[level] * UNIT);
      const step = tenths - before;
      before = tenths;
      return step;
    });
    return steps.join(" ");
  });
  return lines.join("\n");
}

/** The quantiles of the days from the first on. */
export function unpackQuantiles(text: string, first: Day): ForecastDay[] {
  const columns = text.split("\n").map((line) => {
    let tenths = 0;
    return line.split(" ").map((step) => {
      tenths += Number(step);
      return tenths / UNIT;
    });
  });
  return (columns[0] ?? []).map((_, index) => ({
    day: addDays(first, index),
    quantiles: Object.fromEntries(
      LEVELS.map((level, place) => [level, columns[place]?.[index] ?? 0]),
    ) as Quantiles,
  }));
}
