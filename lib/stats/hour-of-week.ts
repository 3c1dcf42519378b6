import { type Weekday, weekdayOf } from "../model/calendar.ts";
import { DAY, HOUR } from "../model/instant.ts";
import type { SeenHours } from "./seen-hours.ts";

/** An hour of the week in the zone; `mean`: net change per hour, `null` where too little was seen; `hours`: how much was. */
export type HourCell = { weekday: Weekday; hour: number; mean: number | null; hours: number };

/** A mean of less than this was luck. */
export const LEAST_HOURS = 4;

/** So many days must have been seen, hour by hour, before their week is told. */
export const LEAST_SEEN_DAYS = 28;

/** How many whole days all that was seen makes up. */
export function seenDays({ ms }: SeenHours): number {
  return Math.floor(ms.reduce((sum, part) => sum + part, 0) / DAY);
}

/** The 168 hours of a week, by weekday from Monday on, then by hour. */
export function hourOfWeek({ days, change, ms }: SeenHours): HourCell[] {
  const [changes, times] = [new Float64Array(168), new Float64Array(168)];
  for (const [index, day] of days.entries()) {
    for (let hour = 0; hour < 24; hour++) {
      const [to, from] = [24 * (weekdayOf(day) - 1) + hour, 24 * index + hour];
      changes[to] = (changes[to] ?? 0) + (change[from] ?? 0);
      times[to] = (times[to] ?? 0) + (ms[from] ?? 0);
    }
  }
  return Array.from({ length: 168 }, (_, place) => {
    const hours = (times[place] ?? 0) / HOUR;
    return {
      weekday: (Math.floor(place / 24) + 1) as Weekday,
      hour: place % 24,
      mean: hours < LEAST_HOURS ? null : (changes[place] ?? 0) / hours,
      hours,
    };
  });
}
