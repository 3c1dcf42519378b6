import type { Instant } from "./instant.ts";
import type { PolledMetric } from "./metric.ts";
import type { Value } from "./reading.ts";

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

/** One metric through time, columns of equal length, sorted by `at`. `null` is a hole. */
export type Series = { at: Instant[]; value: (number | null)[] };
