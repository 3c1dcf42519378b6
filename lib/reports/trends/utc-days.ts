import { type DayRange, formatDate, formatRange } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import type { Day } from "../../model/calendar.ts";
import type { Language } from "../../model/language.ts";
import { midnight } from "../forecast-words.ts";

/** "7 December 2022": a UTC day is the same day everywhere. */
export function tellDay(language: Language, day: Day): string {
  return formatDate(language, midnight(day), "UTC", "day");
}

/** The two ends of a stretch of days, both included, for a sentence of one's own. */
export function endsOf(language: Language, from: Day, to: Day): DayRange {
  return formatRange(language, midnight(from), midnight(to), "day");
}

/** A stretch of days, both included, in a sentence: "from 10 to 15 November 2026", "on 3 November 2026". */
export function tellDays(language: Language, from: Day, to: Day): string {
  return from === to
    ? say(language, "days.one", { from: tellDay(language, from) })
    : say(language, "days.span", endsOf(language, from, to));
}

/** The same as the name of a row: "10 to 15 November 2026". */
export function nameDays(language: Language, from: Day, to: Day): string {
  return say(language, "days.rowSpan", endsOf(language, from, to));
}
