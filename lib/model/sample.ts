import type { Instant } from "./instant.ts";
import type { PolledMetric } from "./metric.ts";
import type { Hole, Value } from "./reading.ts";

/** `poll`, `activity`, or `import:<name of the file or source>`. */
export type Source = "poll" | "activity" | `import:${string}`;

/**
 * A stored reading, keyed (instance, slot). A polled sample's slot is the poll time floored to the interval;
 * an imported point's slot is its own time. `measuredAt` is what crossings, rates and charts use.
 */
export type Sample = {
  slot: Instant;
  measuredAt: Instant;
  source: Source;
  values: Record<PolledMetric, Value>;
};

/** One metric through time: columns of equal length, sorted by `at`. `null` is a hole; `holes` holds its reason by index. */
export type Series = {
  at: Instant[];
  value: (number | null)[];
  source: Source[];
  holes: Map<number, Hole>;
};

/** Every polled metric of one instance through time, in columns, as the store reads it in one go. */
export type History = {
  at: Instant[];
  source: Source[];
  values: Record<PolledMetric, (number | null)[]>;
  holes: Record<PolledMetric, Map<number, Hole>>;
};

export function seriesOf(history: History, metric: PolledMetric): Series {
  return {
    at: history.at,
    source: history.source,
    value: history.values[metric],
    holes: history.holes[metric],
  };
}
