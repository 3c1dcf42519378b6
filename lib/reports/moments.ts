import { formatDate } from "../i18n/format.ts";
import { dayOf, isRepeated } from "../model/calendar.ts";
import { DAY, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { History } from "../model/sample.ts";
import { firstIndex } from "../stats/series.ts";

export type MomentTeller = {
  /** A moment as exactly as it is known. */
  tell(at: Instant, precision?: "day" | "dayTime" | "dayTimeZone" | "daySecondsZone"): string;
  /** A moment that is told beside another one: where the day is the same, the time alone. */
  tellEnd(from: Instant, to: Instant): string;
};

/**
 * Tells the moments of a history. Many kept histories know only the day: an imported reading of midnight UTC stands for
 * its day, and no hour is made up for it.
 */
export function momentsOf(
  { at: moments, source }: History,
  language: Language,
  timeZone: string,
): MomentTeller {
  const isWholeDay = (at: Instant) => {
    if (at % DAY !== 0) return false;
    const index = firstIndex(moments.length, (row) => (moments[row] ?? 0) >= at);
    return moments[index] === at && source[index] !== "poll";
  };
  const tell: MomentTeller["tell"] = (at, precision = "dayTime") => {
    if (isWholeDay(at)) return formatDate(language, at, "UTC", "day");
    const isTold = precision !== "dayTime" || !isRepeated(at, timeZone);
    return formatDate(language, at, timeZone, isTold ? precision : "dayTimeZone");
  };
  return {
    tell,
    tellEnd: (from, to) =>
      !isWholeDay(from) &&
      !isWholeDay(to) &&
      !isRepeated(to, timeZone) &&
      dayOf(from, timeZone) === dayOf(to, timeZone)
        ? formatDate(language, to, timeZone, "time")
        : tell(to),
  };
}
