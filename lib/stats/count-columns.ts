import type { Activity, ActivityCount, Bounds } from "../model/activity.ts";
import { addDays, type Day, dayOf, daysBetween, weekdayOf } from "../model/calendar.ts";
import type { TrendStep } from "../model/trends-question.ts";

/** A count over whole UTC days, `from` and `to` included. */
export type CountColumn = {
  from: Day;
  to: Day;
  bounds: Bounds;
  /** The server counted before its time was over. */
  partial: boolean;
};

const WEEK = 7;
/** Of a window that has six days or seven, nobody knows which. */
const FEWEST_DAYS = 6;

export const isUnknown = ({ low, high }: Bounds) => low === 0 && high === null;

export const isExact = ({ low, high }: Bounds) => low === high;

/** A count in columns of a step, oldest first, from and up to these days; unknown ones at either end are left out. */
export function countColumns(
  activity: Activity,
  count: ActivityCount,
  step: TrendStep,
  [from, to]: readonly [Day, Day],
): CountColumn[] {
  if (activity.generatedAt === null) return [];
  if (step === "windows") return windowColumns(activity, count, from, to);
  const counted = dayOf(activity.generatedAt, "UTC");
  const spans = step === "day" ? daysOf(activity, from, to) : weeksOf(activity, from, to);
  const columns = spans.map(
    ([first, last]): CountColumn => ({
      from: first,
      to: last,
      bounds: activity.between(count, first, last),
      partial: last >= counted,
    }),
  );
  const start = columns.findIndex(({ bounds }) => !isUnknown(bounds));
  const end = columns.findLastIndex(({ bounds }) => !isUnknown(bounds));
  return start < 0 ? [] : columns.slice(start, end + 1);
}

function windowColumns({ windows }: Activity, count: ActivityCount, from: Day, to: Day): CountColumn[] {
  return windows
    .filter((window) => window.from >= from && window.from <= to)
    .map((window) => ({
      from: window.from,
      to: addDays(window.from, (window.days ?? FEWEST_DAYS) - 1),
      bounds: { low: window[count], high: window[count] },
      partial: window.partial,
    }));
}

function daysOf({ days }: Activity, from: Day, to: Day): [Day, Day][] {
  return days.flatMap(({ day }) => (day >= from && day <= to ? [[day, day]] : []));
}

/** Calendar weeks, Monday to Sunday; the first one is whole. */
function weeksOf({ days }: Activity, from: Day, to: Day): [Day, Day][] {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const start = first > from ? first : from;
  const end = last < to ? last : to;
  const spans: [Day, Day][] = [];
  for (let monday = mondayFrom(start); monday <= end; monday = addDays(monday, WEEK)) {
    spans.push([monday, addDays(monday, WEEK - 1)]);
  }
  return spans;
}

/** The day itself, where it is a Monday, or the next one. */
function mondayFrom(day: Day): Day {
  return addDays(day, (WEEK + 1 - weekdayOf(day)) % WEEK);
}

/** Exact, or nearly: what it may be apart is one at most, or half of what it is about. */
function isNarrow({ low, high }: Bounds): boolean {
  return high !== null && high - low <= Math.max(1, (low + high) / 4);
}

/** Whether at least half of the columns tell more than that something may have been. */
export function tellMuch(columns: readonly CountColumn[]): boolean {
  const narrow = columns.filter(({ bounds }) => isNarrow(bounds)).length;
  return columns.length > 0 && 2 * narrow >= columns.length;
}

/** The newest whole days, so many, of which a bound from above is known; `null` where there is none. */
export function newestDays(activity: Activity, count: ActivityCount, days: number): [Day, Day] | null {
  const last = activity.days.findLast((known) => known[count].high !== null)?.day;
  return last === undefined ? null : [addDays(last, 1 - days), last];
}

export const daysIn = (from: Day, to: Day) => daysBetween(from, to) + 1;
