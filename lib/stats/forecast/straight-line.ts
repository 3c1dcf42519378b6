import { type Day, daysBetween } from "../../model/calendar.ts";
import { type DailyClose, LEVELS, type Quantiles } from "../../model/forecast.ts";

/** The normal distribution's quantiles at LEVELS. */
const NORMAL = [-1.959964, -1.281552, -0.67449, 0, 0.67449, 1.281552, 1.959964];

const WINDOW = 28;

/**
 * What everybody does, as the measure of what is done here: the straight line of least squares through the last 28 days,
 * with as much spread at every distance as the values have about it. `null` with fewer than three values.
 */
export function straightLine(
  closes: readonly DailyClose[],
  asOf: Day,
): ((ahead: number) => Quantiles) | null {
  const points = closes.flatMap(({ day, value }) => {
    const x = -daysBetween(day, asOf);
    return value !== null && x <= 0 && x > -WINDOW ? [{ x, y: value }] : [];
  });
  if (points.length < 3) return null;
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const slope =
    mean(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / mean(points.map(({ x }) => (x - meanX) ** 2));
  const at = (x: number) => meanY + slope * (x - meanX);
  const squares = points.map(({ x, y }) => (y - at(x)) ** 2);
  const spread = Math.sqrt((mean(squares) * points.length) / (points.length - 2));
  return (ahead) =>
    Object.fromEntries(
      LEVELS.map((level, index) => [level, at(ahead) + (NORMAL[index] ?? 0) * spread]),
    ) as Quantiles;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
