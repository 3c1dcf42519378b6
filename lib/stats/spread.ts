/** Turns the median of absolute deviations into a standard deviation, were the values normal. */
const MAD_SCALE = 1.4826;

/** The mean of the two in the middle where their number is even; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >>> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The standard deviation as the middle half of the values tells it: a few wild ones do not count. */
export function spreadOf(values: readonly number[]): number {
  const middle = median(values);
  return MAD_SCALE * median(values.map((value) => Math.abs(value - middle)));
}
