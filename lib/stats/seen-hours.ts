import { addDays, clockHour, type Day, daysBetween, startOfDay } from "../model/calendar.ts";
import { HOUR } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { firstIndex } from "./series.ts";
import { median, spreadOf } from "./spread.ts";

/** Of readings farther apart than this it is not known in which hour anything happened. */
export const WIDEST_STEP = 1.3 * HOUR;

/** An hour so many times the spread of all hours away from their median, and so many counts, holds a leap. */
const LEAP_SPREADS = 25;
const LEAST_LEAP = 10;

/**
 * What was seen of each hour of the clock, by `24 × day + hour` from the first day on: the net change, and how many ms of
 * the hour lay between readings. Nothing seen is 0 ms, whatever the change says.
 */
export type SeenHours = { days: Day[]; change: Float64Array; ms: Float64Array };

/**
 * The change in every hour of the zone's days from one to another, both included. Readings up to WIDEST_STEP apart tell of
 * the time between them, and a change across the edge of an hour is shared by time.
 */
export function seenHours(series: Series, timeZone: string, [first, last]: readonly [Day, Day]): SeenHours {
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
  const [from, to] = [startOfDay(first, timeZone), startOfDay(addDays(last, 1), timeZone)];
  const [change, ms] = [new Float64Array(24 * days.length), new Float64Array(24 * days.length)];
  // Asking for each step anew which hour it is would take most of the time.
  let place = 0;
  let next = Number.NEGATIVE_INFINITY;
  for (const step of stepsBetween(series, from, to)) {
    for (let at = Math.max(step.from, from); at < Math.min(step.to, to); ) {
      if (at >= next) {
        const clock = clockHour(at, timeZone);
        place = 24 * daysBetween(first, clock.day) + clock.hour;
        next = clock.to;
      }
      const end = Math.min(next, step.to, to);
      const part = (step.change * (end - at)) / (step.to - step.from);
      change[place] = (change[place] ?? 0) + part;
      ms[place] = (ms[place] ?? 0) + end - at;
      at = end;
    }
  }
  return { days, change, ms };
}

/** The days with an hour far out of all others: an import, a purge, a count that went astray. */
export function leapDays({ days, change, ms }: SeenHours): Day[] {
  const seen = [...change].filter((_, place) => (ms[place] ?? 0) > 0);
  const middle = median(seen);
  const limit = Math.max(LEAST_LEAP, LEAP_SPREADS * Math.max(1, spreadOf(seen)));
  return days.filter((_, index) =>
    change.subarray(24 * index, 24 * index + 24).some((hour) => Math.abs(hour - middle) > limit),
  );
}

/** Without some of its days: of them nothing is known any more. */
export function withoutDays({ days, change, ms }: SeenHours, leftOut: ReadonlySet<Day>): SeenHours {
  const isLeftOut = days.map((day) => leftOut.has(day));
  const keep = (values: Float64Array) =>
    values.map((value, place) => (isLeftOut[Math.floor(place / 24)] ? 0 : value));
  return { days, change: keep(change), ms: keep(ms) };
}

type SeenStep = { from: number; to: number; change: number };

/** From each known reading to the next, where they are close enough, in a time and across its edges. */
function* stepsBetween({ at, value }: Series, from: number, to: number): Generator<SeenStep> {
  const start = firstIndex(at.length, (row) => (at[row] ?? 0) >= from - WIDEST_STEP);
  let before: { at: number; value: number } | null = null;
  for (let row = start; row < at.length; row++) {
    const [moment = 0, count = null] = [at[row], value[row]];
    if (count === null) continue;
    if (before && moment > before.at && moment - before.at <= WIDEST_STEP) {
      yield { from: before.at, to: moment, change: count - before.value };
    }
    if (moment >= to) return;
    before = { at: moment, value: count };
  }
}
