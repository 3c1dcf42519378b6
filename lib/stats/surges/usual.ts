import type { Weekday } from "../../model/calendar.ts";
import { median, spreadOf } from "../spread.ts";
import { type Day, wholesIn } from "./days.ts";

/** What is usual is the median change per day over so many days before, of which so many must be known. */
const USUAL_DAYS = 14;
const LEAST_KNOWN = 7;
/** A weekday has its own usual once so many of the last eight are known, */
const WEEKS = 8;
const LEAST_WEEKDAYS = 6;
/** of days with at least so many: chance makes all too much of fewer. */
const LEAST_PER_DAY = 10;
/** Eight days are few: no weekday is believed to differ more than so from the others. */
const MOST_UNLIKE = 2;

/** What is usual on a day, from the days before it alone; `known`: how many of them there are. */
export type Usual = { change: number; spread: number; weekday: Weekday | null; known: number };

/** `null` where too little is known. */
export function usualOn(days: readonly Day[], index: number): Usual | null {
  const changes = wholesIn(days, index - USUAL_DAYS, index);
  const known = changes.length;
  if (known < LEAST_KNOWN) return null;
  const plain = { change: median(changes), spread: spreadOf(changes), weekday: null, known };
  const ratio = plain.change >= LEAST_PER_DAY ? weekdayRatio(days, index) : null;
  const weekday = days[index]?.weekday ?? null;
  return ratio === null ? plain : { ...plain, change: ratio * plain.change, weekday };
}

/** How many times the median day of its week the same weekday had, in the median of the weeks before. */
function weekdayRatio(days: readonly Day[], index: number): number | null {
  const ratios: number[] = [];
  for (let week = 1; week <= WEEKS; week++) {
    const same = index - 7 * week;
    const whole = days[same]?.whole ?? null;
    const middle = median(wholesIn(days, same - 3, same + 4));
    if (whole !== null && middle > 0) ratios.push(whole / middle);
  }
  if (index < 7 * WEEKS || ratios.length < LEAST_WEEKDAYS) return null;
  return Math.min(MOST_UNLIKE, Math.max(1 / MOST_UNLIKE, median(ratios)));
}
