import type { Paths } from "../../model/forecast.ts";

/** What the futures, or one in so many of them, come to on a day, counted from `asOf`: the least first. None is negative. */
export function sortedOn({ count, days, values }: Paths, day: number, oneIn = 1): Float64Array {
  const on = new Float64Array(Math.ceil(count / oneIn));
  for (let index = 0; index < on.length; index++) on[index] = values[index * oneIn * days + day - 1] ?? 0;
  // The bits of numbers that are not negative have the same order, and as whole numbers they are sorted faster.
  new BigUint64Array(on.buffer).sort();
  return on;
}
