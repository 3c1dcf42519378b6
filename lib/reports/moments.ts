import { formatDate } from "../i18n/format.ts";
import { zoneName } from "../i18n/zone-name.ts";
import { type Day, dayOf, isRepeated } from "../model/calendar.ts";
import { DAY, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { History } from "../model/sample.ts";
import { isWholeDay } from "../stats/reading-of.ts";
import { firstIndex } from "../stats/series.ts";

export type MomentTeller = {
  /** A moment as exactly as it is known. */
  tell(at: Instant, precision?: "day" | "dayTime" | "dayTimeZone" | "daySecondsZone"): string;
  /** A moment that is told beside another one: where the day is the same, the time alone. */
  tellEnd(from: Instant, to: Instant, precision?: "dayTime" | "dayTimeZone"): string;
  /** Both ends of a span with their zone, which is said once where it is the same. */
  tellBetween(from: Instant, to: Instant): { from: string; to: string };
  /** The day that it belongs to. */
  dayOf(at: Instant): Day;
};

/**
 * Tells the moments of a history. Many kept histories know only the day: an imported reading of midnight UTC stands for
 * its day, and no hour is made up for it.
 */
export function momentsOf(history: History, language: Language, timeZone: string): MomentTeller {
  const isDay = (at: Instant) => {
    if (at % DAY !== 0) return false;
    const index = firstIndex(history.at.length, (row) => (history.at[row] ?? 0) >= at);
    return history.at[index] === at && isWholeDay(history, index);
  };
  const tell: MomentTeller["tell"] = (at, precision = "dayTime") => {
    if (isDay(at)) return formatDate(language, at, "UTC", "day");
    const isTold = precision !== "dayTime" || !isRepeated(at, timeZone);
    return formatDate(language, at, timeZone, isTold ? precision : "dayTimeZone");
  };
  const tellEnd: MomentTeller["tellEnd"] = (from, to, precision = "dayTime") =>
    !isDay(from) && !isDay(to) && !isRepeated(to, timeZone) && dayOf(from, timeZone) === dayOf(to, timeZone)
      ? formatDate(language, to, timeZone, precision === "dayTime" ? "time" : "timeZone")
      : tell(to, precision);
  const zoneAt = (at: Instant) => (isDay(at) ? null : zoneName(language, at, timeZone));
  return {
    tell,
    tellEnd,
    tellBetween: (from, to) => ({
      from: tell(from, zoneAt(from) === zoneAt(to) ? "dayTime" : "dayTimeZone"),
      to: tellEnd(from, to, "dayTimeZone"),
    }),
    dayOf: (at) => dayOf(at, isDay(at) ? "UTC" : timeZone),
  };
}

/** As momentsOf, for what is read away from the board: each hour with its zone. */
export function momentsAbroad(history: History, language: Language, timeZone: string): MomentTeller {
  const moments = momentsOf(history, language, timeZone);
  return {
    ...moments,
    tell: (at, precision = "dayTimeZone") => moments.tell(at, precision),
    tellEnd: (from, to, precision = "dayTimeZone") => moments.tellEnd(from, to, precision),
  };
}
