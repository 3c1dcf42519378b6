import { weekdayOf } from "../model/calendar.ts";
import { HOUR } from "../model/instant.ts";
import { randomFrom } from "./forecast/random.ts";
import { LEAST_HOURS } from "./hour-of-week.ts";
import type { SeenHours } from "./seen-hours.ts";

/** A difference is told that at most one of so many shuffled pasts shows as well: by chance once in a hundred times. */
const SHUFFLED = 199;
const AT_MOST = 1;
const SEED = 168;
/** The same numbers added up in another order. */
const ROUNDING = 1e-9;

/** A part of the day or the week (its place among them, from 0), and its net change per hour. */
export type Part = { place: number; mean: number };

/** The part with the most and the one with the least. */
export type Extremes = { most: Part; least: Part };

/** What is more than chance: how hours of the day differ, how weekdays do, and the one hour of the week that stands out. */
export type BusyHours = { hours: Extremes | null; weekdays: Extremes | null; hourOfWeek: Part | null };

/** Which group an hour of a day (counted from the first one) belongs to. */
type Grouping = (day: number, hour: number) => number;

/**
 * Compares what was seen with the same days shuffled. Were hours alike, turning each day by some hours would change nothing
 * of how much the busiest differs from the quietest; were weekdays alike, nor would turning each week by some days. One
 * night of a thousand accounts stays one wherever it is turned to, so it makes no busy hour.
 */
export function busyHours(seen: SeenHours): BusyHours {
  const random = randomFrom(SEED);
  const turns = (count: number, most: number) =>
    Array.from({ length: count }, () => Math.floor(random() * most));
  const turnedDays = (): Grouping => {
    const by = turns(seen.days.length, 24);
    return (day, hour) => (hour + (by[day] ?? 0)) % 24;
  };
  const weekdays = seen.days.map((day) => weekdayOf(day) - 1);
  const turnedWeeks = (): Grouping => {
    const by = turns(Math.ceil(seen.days.length / 7), 7);
    return (day) => ((weekdays[day] ?? 0) + (by[Math.floor(day / 7)] ?? 0)) % 7;
  };
  const inWeek =
    (weekdayAt: Grouping): Grouping =>
    (day, hour) =>
      24 * weekdayAt(day, hour) + hour;
  const ofWeek: Grouping = (day) => weekdays[day] ?? 0;

  const hours = beyondChance(seen, 24, (_, hour) => hour, turnedDays, widthOf);
  // Where hours are alike, the highest of a busy weekday is any of them.
  const cells = hours && beyondChance(seen, 168, inWeek(ofWeek), () => inWeek(turnedWeeks()), highestOf);
  return {
    hours,
    weekdays: beyondChance(seen, 7, ofWeek, turnedWeeks, widthOf),
    hourOfWeek: cells?.most ?? null,
  };
}

/** The extremes of the groups, if what is measured of them is hardly ever as large where the past is shuffled. */
function beyondChance(
  seen: SeenHours,
  groups: number,
  grouping: Grouping,
  shuffle: () => Grouping,
  measure: (extremes: Extremes) => number,
): Extremes | null {
  const found = extremesOf(meansOf(seen, groups, grouping));
  if (!found) return null;
  let asLarge = 0;
  for (let turn = 0; turn < SHUFFLED; turn++) {
    const chance = extremesOf(meansOf(seen, groups, shuffle()));
    if (chance && measure(chance) >= measure(found) - ROUNDING && ++asLarge > AT_MOST) return null;
  }
  return found;
}

const widthOf = ({ most, least }: Extremes) => most.mean - least.mean;
const highestOf = ({ most }: Extremes) => most.mean;

/** The net change per hour of each group; NaN where too little of it was seen. */
function meansOf({ days, change, ms }: SeenHours, groups: number, grouping: Grouping): Float64Array {
  const [changes, times] = [new Float64Array(groups), new Float64Array(groups)];
  for (let index = 0; index < days.length; index++) {
    for (let hour = 0; hour < 24; hour++) {
      const [to, from] = [grouping(index, hour), 24 * index + hour];
      changes[to] = (changes[to] ?? 0) + (change[from] ?? 0);
      times[to] = (times[to] ?? 0) + (ms[from] ?? 0);
    }
  }
  return changes.map((sum, group) => {
    const hours = (times[group] ?? 0) / HOUR;
    return hours < LEAST_HOURS ? Number.NaN : sum / hours;
  });
}

function extremesOf(means: Float64Array): Extremes | null {
  let [most, least]: [Part | null, Part | null] = [null, null];
  for (const [place, mean] of means.entries()) {
    if (Number.isNaN(mean)) continue;
    if (mean > (most?.mean ?? Number.NEGATIVE_INFINITY)) most = { place, mean };
    if (mean < (least?.mean ?? Number.POSITIVE_INFINITY)) least = { place, mean };
  }
  return most && least && { most, least };
}
