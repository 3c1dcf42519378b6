import { HORIZONS, type Paths, type Scales } from "../../model/forecast.ts";
import { sortedOn } from "./sorted-on.ts";

/** The middle of every so many futures is taken for that of all: which they are is as good as chance. */
const ONE_IN = 10;

/** Stretches the futures about their median, day by day; nothing falls below zero. */
export function stretchPaths(paths: Paths, scales: Scales): Paths {
  const { count, days, values } = paths;
  const middles = Float64Array.from({ length: days }, (_, index) =>
    medianOf(sortedOn(paths, index + 1, ONE_IN)),
  );
  const factors = Float64Array.from({ length: days }, (_, index) => scaleAt(index + 1, scales));
  const stretched = new Float64Array(values.length);
  for (let start = 0; start < values.length; start += days) {
    for (let day = 0; day < days; day++) {
      const middle = middles[day] ?? 0;
      const away = (values[start + day] ?? 0) - middle;
      stretched[start + day] = Math.max(0, middle + away * (factors[day] ?? 1));
    }
  }
  return { count, days, values: stretched };
}

function medianOf(sorted: Float64Array): number {
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
