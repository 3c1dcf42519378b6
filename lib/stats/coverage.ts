import { addDays, dayOf, startOfDay } from "../model/calendar.ts";
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
