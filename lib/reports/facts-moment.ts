import { formatDate } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { type AsOf, formatAsOf } from "../model/as-of.ts";
import { addDays, type Day, dayOf, startOfDay } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { MORNING, readingBy, readingOfDay } from "../stats/reading-of.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** The moment of the reading that a time in the past is told by, the newest without one; `null` where none is near enough. */
export function momentOf({ subject, stored }: SubjectData, on: AsOf | null): Instant | null {
  const { history } = stored;
  if (on === null) return history.at.at(-1) ?? null;
  return "day" in on ? readingOfDay(history, on.day, subject.timeZone) : readingBy(history, on.at);
}

/** The last moment that a time in the past holds: up to then is what was known, whether or not it was read just then. */
export function endOf({ subject }: SubjectData, on: AsOf, now: Instant): Instant {
  const end = "day" in on ? startOfDay(addDays(on.day, 1), subject.timeZone) - 1 : on.at;
  return Math.min(end, now);
}

/**
 * Whether nothing that is still to be read can change what is said of the time asked about: it is over, and the server was
 * asked again since. Data that are known only up to before its end, because they could not be read later, may lack some of it.
 */
export function isOver(data: SubjectData, on: AsOf | null, now: Instant): boolean {
  if (on === null) return false;
  const end = endOf(data, on, Number.POSITIVE_INFINITY);
  const { stored, newestAttempt } = data;
  const lastAsked = Math.max(stored.history.at.at(-1) ?? 0, newestAttempt?.slot ?? 0);
  return end < Math.min(now, lastAsked);
}

/** How the reading was chosen, or why there is none, in a sentence. */
export function tellChoice(
  data: SubjectData,
  on: AsOf | null,
  measured: Instant | null,
  { language, now }: Reader,
): string {
  const { timeZone } = data.subject;
  if (measured === null) return tellMissing(data, on, { language, now });
  if (on === null) return say(language, "facts.choice.newest");
  if ("at" in on) return say(language, "facts.choice.moment");
  const morning = `${String(MORNING).padStart(2, "0")}:00`;
  return say(language, "facts.choice.day", { morning, zone: timeZone });
}

function tellMissing(data: SubjectData, on: AsOf | null, { language, now }: Reader): string {
  const { history } = data.stored;
  const first = history.at[0];
  if (on === null || first === undefined) return say(language, "facts.missing.nothing");
  const asked = dayAsked(data, on);
  if (asked > dayOf(now, data.subject.timeZone)) return say(language, "facts.missing.future");
  const moments = momentsOf(history, language, data.subject.timeZone);
  const isBefore = asked <= dayOf(first, data.subject.timeZone);
  return isBefore
    ? say(language, "facts.missing.before", { first: moments.tell(first, "dayTimeZone") })
    : say(language, "facts.missing.none", { when: tellAsked(on, language, data.subject.timeZone) });
}

/** The day that is asked about, in the subject's zone. */
export function dayAsked({ subject }: SubjectData, on: AsOf): Day {
  return "day" in on ? on.day : dayOf(on.at, subject.timeZone);
}

/** "19 December 2022", or with the time where a moment was asked about. */
export function tellAsked(on: AsOf, language: Language, timeZone: string): string {
  return "day" in on
    ? formatDate(language, startOfDay(on.day, timeZone), timeZone, "day")
    : formatDate(language, on.at, timeZone, "dayTimeZone");
}

/** What stands under a picture of the past: "As of 19 December 2022 at 05:19 EET". */
export function tellAsOf({ history, subject }: SubjectData, { language, now }: Reader): string {
  const moment = momentsOf(history, language, subject.timeZone).tell(now, "dayTimeZone");
  return say(language, "picture.asOf", { moment });
}

/** The days that can be asked about, and those around the one that is. */
export type DayPicker = { min: Day; max: Day; value: Day; previous: Day | null; next: Day | null };

export function dayPicker(data: SubjectData, on: AsOf | null, { language, now }: Reader): DayPicker | null {
  const { timeZone } = data.subject;
  const { history } = data.stored;
  const [first, newest] = [history.at[0], history.at.at(-1)];
  if (first === undefined || newest === undefined) return null;
  const [min, max] = [dayOf(first, timeZone), dayOf(now, timeZone)];
  const value = on === null ? momentsOf(history, language, timeZone).dayOf(newest) : dayAsked(data, on);
  const [previous, next] = [addDays(value, -1), addDays(value, 1)];
  const isWithin = (day: Day) => day >= min && day <= max;
  return {
    min,
    max,
    value,
    previous: isWithin(previous) ? previous : null,
    next: isWithin(next) ? next : null,
  };
}

/** What always leads to this very sheet: the day asked about, or the moment of the reading. */
export function permanentOf(on: AsOf | null, measured: Instant): string {
  return formatAsOf(on !== null && "day" in on ? on : { at: measured });
}
