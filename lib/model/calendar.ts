import { DAY, HOUR, type Instant, MINUTE, SECOND, wholeSecond } from "./instant.ts";

/** A calendar day in some time zone, `2022-12-19`. Sorts and compares as text. */
export type Day = string & { readonly __brand: "Day" };

export const STEPS = ["hour", "day", "week", "month"] as const;
export type Step = (typeof STEPS)[number];

/** Throws RangeError on anything that is not a day of the calendar, `2026-02-30` included. */
export function parseDay(text: string): Day {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) {
    throw new RangeError(`Not a calendar day: "${text}"`);
  }
  return text as Day;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far clocks in the zone are ahead of UTC, in ms, as Intl says: right at every instant, and slow (some 10 µs). */
function readOffset(at: Instant, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  return wall - wholeSecond(at);
}

/** A stretch of time in which the zone changes its clocks at most once. */
type Stretch = { before: number; changesAt: Instant; after: number };

// Five years of days ask for thousands of offsets, so Intl is asked once per stretch. The shortest time in which a zone
// changed its clocks and changed them back is a Ramadan's: four weeks.
const STRETCH = 14 * DAY;
const stretches = new Map<string, Stretch>();

function stretchOf(at: Instant, timeZone: string): Stretch {
  const number = Math.floor(at / STRETCH);
  const id = `${number} ${timeZone}`;
  const known = stretches.get(id);
  if (known) return known;
  let [early, late] = [number * STRETCH, (number + 1) * STRETCH];
  const before = stretches.get(`${number - 1} ${timeZone}`)?.after ?? readOffset(early, timeZone);
  const after = readOffset(late, timeZone);
  while (before !== after && late - early > SECOND) {
    const middle = wholeSecond((early + late) / 2);
    if (readOffset(middle, timeZone) === before) early = middle;
    else late = middle;
  }
  const stretch = { before, changesAt: late, after };
  stretches.set(id, stretch);
  return stretch;
}

function wallClock(at: Instant, timeZone: string): number {
  const { before, changesAt, after } = stretchOf(at, timeZone);
  return at + (at < changesAt ? before : after);
}

/** The first instant at which clocks in the zone show this wall time or, where daylight saving skips it, the first after it. */
function fromWallClock(wall: number, timeZone: string): Instant {
  const offset = wallClock(wall - DAY, timeZone) - (wall - DAY);
  const nextOffset = wallClock(wall + DAY, timeZone) - (wall + DAY);
  if (offset === nextOffset) return wall - offset;
  const first = wall - Math.max(offset, nextOffset);
  return wallClock(first, timeZone) === wall ? first : wall - Math.min(offset, nextOffset);
}

/** Whether clocks in the zone show this time twice, having been set back: the hour must then be told with its zone. */
export function isRepeated(at: Instant, timeZone: string): boolean {
  return [at - 2 * HOUR, at + 2 * HOUR].some((near) => {
    const { before, changesAt, after } = stretchOf(near, timeZone);
    const back = before - after;
    return at >= changesAt - back && at < changesAt + back;
  });
}

export function dayOf(at: Instant, timeZone: string): Day {
  return new Date(wallClock(at, timeZone)).toISOString().slice(0, 10) as Day;
}

/** The instant at which the day begins in the zone. */
export function startOfDay(day: Day, timeZone: string): Instant {
  return fromWallClock(Date.parse(`${day}T00:00:00Z`), timeZone);
}

/** The first instant of the day at which clocks in the zone show this time, in minutes after midnight; where daylight saving skips it, the first after it. */
export function momentOn(day: Day, minute: number, timeZone: string): Instant {
  return fromWallClock(Date.parse(`${day}T00:00:00Z`) + minute * MINUTE, timeZone);
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10) as Day;
}

/** How many days after the first the second is. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export function weekdayOf(day: Day): Weekday {
  return (((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1) as Weekday;
}

/**
 * The day and the hour, 0 to 23, that clocks in the zone show, and the instant up to which they do: the hour that daylight
 * saving repeats is the same one twice, and the one that it skips never comes.
 */
export function clockHour(at: Instant, timeZone: string): { day: Day; hour: number; to: Instant } {
  const wall = new Date(wallClock(at, timeZone));
  const day = wall.toISOString().slice(0, 10) as Day;
  const passed = wall.getUTCMinutes() * MINUTE + wall.getUTCSeconds() * SECOND;
  return { day, hour: wall.getUTCHours(), to: at + HOUR - passed };
}

/** The start of the hour, day, ISO week (Monday) or month that holds the instant, in the zone. Hours are UTC hours. */
export function startOf(step: Step, at: Instant, timeZone: string): Instant {
  if (step === "hour") return Math.floor(at / HOUR) * HOUR;
  const day = dayOf(at, timeZone);
  if (step === "day") return startOfDay(day, timeZone);
  if (step === "month") return startOfDay(`${day.slice(0, 7)}-01` as Day, timeZone);
  return startOfDay(addDays(day, 1 - weekdayOf(day)), timeZone);
}

/** The start of the step that follows the one starting at `start`. */
export function nextStart(step: Step, start: Instant, timeZone: string): Instant {
  if (step === "hour") return start + HOUR;
  const day = dayOf(start, timeZone);
  if (step === "day") return startOfDay(addDays(day, 1), timeZone);
  if (step === "week") return startOfDay(addDays(day, 7), timeZone);
  const [year = 0, month = 0] = day.split("-").map(Number);
  return startOfDay(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as Day, timeZone);
}

/** Boundaries `b0 ≤ from < b1 < … ≤ to < bn` of consecutive steps; bucket i runs from b[i] up to, not including, b[i + 1]. */
export function boundaries(step: Step, from: Instant, to: Instant, timeZone: string): Instant[] {
  const starts = [startOf(step, from, timeZone)];
  for (let last = starts[0] ?? from; last <= to; starts.push(last)) last = nextStart(step, last, timeZone);
  return starts;
}
