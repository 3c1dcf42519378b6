import { type Day, dayOf } from "../../model/calendar.ts";
import type { DailyClose } from "../../model/forecast.ts";
import type { Series } from "../../model/sample.ts";
import { stepSeries } from "../steps.ts";

/**
 * The last known value of every day in the zone, from the first day with a reading to the last, or to `until`. A day that
 * is not over yet closes with its newest reading: end with the day before it where a forecast is to be kept.
 */
export function dailyCloses(series: Series, timeZone: string, until?: Day): DailyClose[] {
  return stepSeries(series, "day", timeZone)
    .map(([start, value]) => ({ day: dayOf(start, timeZone), value }))
    .filter(({ day }) => until === undefined || day <= until);
}
