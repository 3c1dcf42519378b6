import type { Outburst } from "../model/outburst.ts";
import type { Series } from "../model/sample.ts";
import { findDaily } from "./surges/daily.ts";
import { daysOf } from "./surges/days.ts";
import { findShifts } from "./surges/shifts.ts";

/**
 * What stands out in a number of accounts, by time, found from what was known at each moment: later readings end an episode
 * or raise its peak, and never take it back. For the history as it is believed: a reading in doubt is a hole.
 */
export function findOutbursts(series: Series, timeZone: string): Outburst[] {
  const days = daysOf(series, timeZone);
  const daily = findDaily(series, days);
  return [...daily, ...findShifts(series, days, daily)].sort((a, b) => a.at - b.at);
}
