import { type DayRange, formatDate, formatRange } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { type Day, dayOf, daysBetween } from "../model/calendar.ts";
import { LEAST_DAYS } from "../model/forecast.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { honestDays } from "../stats/honest-range.ts";
import { daysShort, endedOn, milestoneForecast } from "./forecasts.ts";
import type { StandingMilestone } from "./goals.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

const NEAR_DAYS = 31;

export const midnight = (day: Day): Instant => Date.parse(`${day}T00:00:00Z`);

/** The two ends of a range of days, as finely as its width allows. */
export function tellDays(from: Day, to: Day, language: Language): DayRange {
  const honest = honestDays(from, to);
  const precision = honest.precision === "day" ? "day" : "monthYear";
  return formatRange(language, midnight(honest.from), midnight(honest.to), precision);
}

/** When a milestone may be reached, in a sentence; `null` where nothing can be said. */
export function tellForecast(
  data: SubjectData,
  standing: StandingMilestone,
  { language, now }: Reader,
): string | null {
  const { timeZone } = data.subject;
  const said = milestoneForecast(data, standing, now);
  if (said === null || said.verdict === "reached") return null;
  if (said.verdict === "too-little-data") {
    const ended = endedOn(data, standing.milestone.metric, now);
    if (ended !== null) {
      return say(language, "forecast.ended", { day: formatDate(language, midnight(ended), "UTC", "day") });
    }
    const known = daysShort(data, standing.milestone.metric, now) ?? 0;
    return say(language, "forecast.tooLittle", { known, needed: LEAST_DAYS });
  }
  if (said.verdict === "not-at-this-pace" || said.p10 === null) {
    return say(language, "forecast.notAtThisPace");
  }
  if (said.p90 !== null) return say(language, "forecast.between", tellDays(said.p10, said.p90, language));
  const from = tellBeginning(said.p10, dayOf(now, timeZone), language);
  if (said.p50 === null) return say(language, "forecast.notBefore", { from });
  const middle = formatDate(language, midnight(said.p50), "UTC", "monthYear");
  return say(language, "forecast.openEnd", { from, middle });
}

/** The day before which hardly, as it was said on a day: the month alone where it is more than one away. */
export function tellBeginning(day: Day, saidOn: Day, language: Language): string {
  const precision = daysBetween(saidOn, day) <= NEAR_DAYS ? "day" : "monthYear";
  return formatDate(language, midnight(day), "UTC", precision);
}
