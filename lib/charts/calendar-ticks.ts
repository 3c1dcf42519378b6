import { formatDate } from "../i18n/format.ts";
import { type Day, dayOf, nextStart, startOf, startOfDay } from "../model/calendar.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../model/instant.ts";

export type TickUnit = "minute" | "day" | "week" | "month" | "year";

/** Every so many of a unit: `{ unit: "minute", count: 180 }` is every three hours of the clock. */
export type TickStep = { unit: TickUnit; count: number };

const minutes = (count: number): TickStep => ({ unit: "minute", count });

/** From fine to coarse. */
export const TICK_STEPS: readonly TickStep[] = [
  ...[1, 5, 15, 30, 60, 120, 180, 360, 720].map(minutes),
  { unit: "day", count: 1 },
  { unit: "day", count: 2 },
  { unit: "week", count: 1 },
  { unit: "month", count: 1 },
  { unit: "month", count: 3 },
  { unit: "month", count: 6 },
  ...[1, 2, 5, 10, 20, 50, 100].map((count): TickStep => ({ unit: "year", count })),
];

const LENGTHS: Record<TickUnit, number> = {
  minute: MINUTE,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365 * DAY,
};

/** How long a step is, roughly: enough to judge how many fit. */
export function lengthOf({ unit, count }: TickStep): number {
  return LENGTHS[unit] * count;
}

function minuteOfDay(at: Instant, timeZone: string): number {
  const [hour = 0, minute = 0] = formatDate("en", at, timeZone, "time").split(":").map(Number);
  return hour * 60 + minute;
}

/** The moment at which clocks first show this minute on the day that began at `start`; `null` where daylight saving skips it. */
function atMinute(start: Instant, minute: number, timeZone: string): Instant | null {
  const guess = start + minute * MINUTE;
  const moved = minuteOfDay(guess, timeZone) - minute;
  // Around a change, midnight may look like the end of the day before.
  const at = guess - (moved > 12 * 60 ? moved - 24 * 60 : moved) * MINUTE;
  return minuteOfDay(at, timeZone) === minute ? at : null;
}

function clockTicks(count: number, from: Instant, to: Instant, timeZone: string): Instant[] {
  const ticks: Instant[] = [];
  for (let start = startOf("day", from, timeZone); start <= to; start = nextStart("day", start, timeZone)) {
    for (let minute = 0; minute < 24 * 60; minute += count) {
      // Two hours of slack: no zone's clocks move further.
      const near = start + minute * MINUTE;
      if (near < from - 2 * HOUR || near > to + 2 * HOUR) continue;
      const at = atMinute(start, minute, timeZone);
      if (at !== null && at >= from && at <= to) ticks.push(at);
    }
  }
  return ticks;
}

function dayTicks(
  keep: (day: Day) => boolean,
  step: "day" | "week" | "month",
  from: Instant,
  to: Instant,
  timeZone: string,
): Instant[] {
  const ticks: Instant[] = [];
  for (let at = startOf(step, from, timeZone); at <= to; at = nextStart(step, at, timeZone)) {
    if (at >= from && keep(dayOf(at, timeZone))) ticks.push(at);
  }
  return ticks;
}

function yearTicks(count: number, from: Instant, to: Instant, timeZone: string): Instant[] {
  const ticks: Instant[] = [];
  const first = Math.floor(Number(dayOf(from, timeZone).slice(0, 4)) / count) * count;
  for (let year = first; ; year += count) {
    const at = startOfDay(`${String(year).padStart(4, "0")}-01-01` as Day, timeZone);
    if (at > to) return ticks;
    if (at >= from) ticks.push(at);
  }
}

/** The boundaries of the calendar in the zone, from `from` to `to`, both inclusive. Weeks begin on Mondays. */
export function calendarTicks(
  { unit, count }: TickStep,
  from: Instant,
  to: Instant,
  timeZone: string,
): Instant[] {
  switch (unit) {
    case "minute":
      return clockTicks(count, from, to, timeZone);
    case "day":
      return dayTicks((day) => (Date.parse(day) / DAY) % count === 0, "day", from, to, timeZone);
    case "week":
      return dayTicks(() => true, "week", from, to, timeZone);
    case "month":
      return dayTicks((day) => (Number(day.slice(5, 7)) - 1) % count === 0, "month", from, to, timeZone);
    case "year":
      return yearTicks(count, from, to, timeZone);
  }
}
