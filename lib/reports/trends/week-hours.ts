import { addDays, type Day, dayOf } from "../../model/calendar.ts";
import type { Instant } from "../../model/instant.ts";
import { seriesOf } from "../../model/sample.ts";
import { type HourCell, hourOfWeek } from "../../stats/hour-of-week.ts";
import { leapDays, type SeenHours, seenHours, withoutDays } from "../../stats/seen-hours.ts";
import { newestKnown } from "../../stats/series.ts";
import type { SubjectData } from "../subject-data.ts";
import { oddDays } from "./odd-days.ts";

/** What people do at an hour: the other figures are worked out by servers at hours of their own. */
export const HOUR_METRICS = ["users", "posts"] as const;
export type HourMetric = (typeof HOUR_METRICS)[number];

/** Long enough for chance to even out, and recent enough to act on. */
const WEEKS = 12;

/** What was seen of the hours of some days, but for those that were left out. */
export type WeekHours = { days: [first: Day, last: Day]; seen: SeenHours; leftOut: Day[] };

/** The hours of the twelve whole weeks before today or, where readings have ended, before the last one; `null` without any. */
export function weekHours(data: SubjectData, metric: HourMetric, now: Instant): WeekHours | null {
  const { timeZone } = data.subject;
  const series = seriesOf(data.history, metric);
  const newest = newestKnown(series);
  if (!newest) return null;
  const last = addDays(dayOf(Math.min(now, newest.at), timeZone), -1);
  const days: [Day, Day] = [addDays(last, 1 - 7 * WEEKS), last];
  const seen = seenHours(series, timeZone, days);
  const odd = new Set([...oddDays(data, metric), ...leapDays(seen)]);
  const leftOut = seen.days.filter((day) => odd.has(day));
  return { days, seen: withoutDays(seen, odd), leftOut };
}

export type HourRow = HourCell & { metric: HourMetric };

/** Every hour of the week of both figures, however little was seen of it; none of a figure that was never read. */
export function hourRows(data: SubjectData, now: Instant): HourRow[] {
  return HOUR_METRICS.flatMap((metric) => {
    const found = weekHours(data, metric, now);
    return found ? hourOfWeek(found.seen).map((cell) => ({ ...cell, metric })) : [];
  });
}
