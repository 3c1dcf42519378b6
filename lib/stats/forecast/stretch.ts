import { HORIZONS, type Paths, type Scales } from "../../model/forecast.ts";

/** Stretches the futures about their median, day by day; nothing falls below zero. */
export function stretchPaths({ count, days, values }: Paths, scales: Scales): Paths {
  const stretched = new Float64Array(values.length);
  for (let t = 1; t <= days; t++) {
    const day = values.subarray((t - 1) * count, t * count);
    const middle = medianOf(day);
    const scale = scaleAt(t, scales);
    for (let p = 0; p < count; p++) {
      stretched[(t - 1) * count + p] = Math.max(0, middle + ((day[p] ?? 0) - middle) * scale);
    }
  }
  return { count, days, values: stretched };
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
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
