import { formatChange, formatDate } from "../i18n/format.ts";
import { type Phrase, phrase, say } from "../i18n/say.ts";
import type { Language } from "../model/language.ts";
import { seriesOf } from "../model/sample.ts";
import { brokenRecords } from "../stats/broken-records.ts";
import type { BestBucket } from "../stats/records.ts";
import { compareWeeks } from "../stats/weeks.ts";
import { oncePer } from "./once.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

export type RecordsReport = { bestDay: string; bestHour: string; weeks: Phrase };

/**
 * Every record of accounts that was set, by day and by hour. Only what is complete can hold one, so the clock matters no
 * more than the newest reading. They are sought once per history, not once per page, feed and language.
 */
export const recordsOf = oncePer(({ subject, history }: SubjectData) => {
  const users = seriesOf(history, "users");
  const end = history.at.at(-1) ?? 0;
  return {
    day: brokenRecords(users, "day", subject.timeZone, end),
    hour: brokenRecords(users, "hour", subject.timeZone, end),
  };
});

/** The best day and hour in new accounts, and the latest seven days beside the seven before. */
export function tellRecords(data: SubjectData, { language }: Reader): RecordsReport | null {
  const { timeZone } = data.subject;
  const records = recordsOf(data);
  const day = records.day.at(-1)?.best ?? null;
  const hour = records.hour.at(-1)?.best ?? null;
  const weeks = compareWeeks(seriesOf(data.history, "users"));
  if (!day && !hour && !weeks.latest) return null;
  return {
    bestDay: tellBestDay(day, language, timeZone),
    bestHour: tellBestHour(hour, language, timeZone),
    weeks: tellWeeks(weeks.latest?.change ?? null, weeks.before?.change ?? null, language),
  };
}

/** "+31 on Monday, 19 December 2022". */
export function tellBestDay(day: BestBucket | null, language: Language, timeZone: string): string {
  if (!day) return say(language, "records.none");
  const when = formatDate(language, day.from, timeZone, "weekdayDay");
  return say(language, "records.value", { change: formatChange(language, day.value), when });
}

/** "+4 from 14:00 to 15:00 on 19 December 2022". */
export function tellBestHour(hour: BestBucket | null, language: Language, timeZone: string): string {
  if (!hour) return say(language, "records.none");
  return say(language, "records.hourValue", {
    change: formatChange(language, hour.value),
    from: formatDate(language, hour.from, timeZone, "time"),
    to: formatDate(language, hour.to, timeZone, "time"),
    day: formatDate(language, hour.from, timeZone, "day"),
  });
}

function tellWeeks(latest: number | null, before: number | null, language: Reader["language"]): Phrase {
  if (latest === null) return phrase(language, "weeks.none");
  if (before === null) return phrase(language, "weeks.only", { latest: formatChange(language, latest) });
  return phrase(language, "weeks.sentence", {
    latest: formatChange(language, latest),
    before: formatChange(language, before),
  });
}
