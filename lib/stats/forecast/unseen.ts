/** The change that a stretch of days adds because the past need not hold all that can happen; nearly always nothing. */
export type Unseen = (share: number) => number;

/** What was not seen in W days is expected half a time in the next W (Jeffreys): the chance of a change of another kind. */
const EXPECTED = 0.5;

/** The larger, the more often such a change is far larger than a usual one. */
const TAIL = 0.7;
const MOST = 0.001;

/**
 * Changes of a kind that was not seen yet, each as large as a usual one, now and then far larger, and mostly in its
 * direction. `share` is how long the stretch is, of the days that were seen.
 */
export function unseenChanges(changes: Float64Array, random: () => number): Unseen {
  const seen = changes.filter((change) => change !== 0);
  const size = Math.max(
    1,
    seen.reduce((sum, change) => sum + Math.abs(change), 0) / Math.max(1, seen.length),
  );
  const upwards = (seen.filter((change) => change > 0).length + 2) / (seen.length + 4);
  return (share) => {
    if (random() >= EXPECTED * share) return 0;
    return Math.floor(size / (random() + MOST) ** TAIL) * (random() < upwards ? 1 : -1);
  };
}
