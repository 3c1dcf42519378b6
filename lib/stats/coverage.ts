import { addDays, dayOf, startOfDay } from "../model/calendar.ts";
import type { Gap } from "../model/gap.ts";
import type { Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { bucketise } from "./buckets.ts";
import { oldestKnown } from "./series.ts";

export type Coverage = { measured: number; days: number };

/** On how many of the last 365 days of the zone, or of those since the first reading, something was read. */
export function coverageOf(series: Series, now: Instant, timeZone: string): Coverage {
  const first = oldestKnown(series)?.at;
  if (first === undefined) return { measured: 0, days: 0 };
  const yearAgo = startOfDay(addDays(dayOf(now, timeZone), -364), timeZone);
  const buckets = bucketise(series, "day", timeZone, Math.max(first, yearAgo), now);
  return { measured: buckets.filter(({ count }) => count > 0).length, days: buckets.length };
}

/** The share of a time in which a figure is known, that is, not in a gap; `null` where the time has no length. */
export function knownShare(gaps: readonly Gap[], [from, to]: readonly [Instant, Instant]): number | null {
  if (to <= from) return null;
  const unknown = gaps.reduce(
    (sum, gap) => sum + Math.max(0, Math.min(gap.to, to) - Math.max(gap.from, from)),
    0,
  );
  return 1 - unknown / (to - from);
}
