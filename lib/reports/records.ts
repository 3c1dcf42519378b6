import { formatChange, formatDate } from "../i18n/format.ts";
import { type Phrase, phrase, say } from "../i18n/say.ts";
import { seriesOf } from "../model/sample.ts";
import { bestBucket } from "../stats/records.ts";
import { compareWeeks } from "../stats/weeks.ts";
import { oncePer } from "./once.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

export type RecordsReport = { bestDay: string; bestHour: string; weeks: Phrase };

/**
 * Only what is complete can hold a record, so the clock matters no more than the newest reading. The best are sought once
 * per history, not once per page and language.
 */
const findRecords = oncePer(({ subject, history }: SubjectData) => {
  const users = seriesOf(history, "users");
  const end = history.at.at(-1) ?? 0;
  return {
    day: bestBucket(users, "day", subject.timeZone, end),
    hour: bestBucket(users, "hour", subject.timeZone, end),
    weeks: compareWeeks(users),
  };
});

/** The best day and hour in new accounts, and the latest seven days beside the seven before. */
export function tellRecords(data: SubjectData, { language }: Reader): RecordsReport | null {
  const { timeZone } = data.subject;
  const { day, hour, weeks } = findRecords(data);
  if (!day && !hour && !weeks.latest) return null;
  const none = say(language, "records.none");
  return {
    bestDay: day
      ? say(language, "records.value", {
          change: formatChange(language, day.value),
          when: formatDate(language, day.from, timeZone, "weekdayDay"),
        })
      : none,
    bestHour: hour
      ? say(language, "records.hourValue", {
          change: formatChange(language, hour.value),
          from: formatDate(language, hour.from, timeZone, "time"),
          to: formatDate(language, hour.to, timeZone, "time"),
          day: formatDate(language, hour.from, timeZone, "day"),
        })
      : none,
    weeks: tellWeeks(weeks.latest?.change ?? null, weeks.before?.change ?? null, language),
  };
}

function tellWeeks(latest: number | null, before: number | null, language: Reader["language"]): Phrase {
  if (latest === null) return phrase(language, "weeks.none");
  if (before === null) return phrase(language, "weeks.only", { latest: formatChange(language, latest) });
  return phrase(language, "weeks.sentence", {
    latest: formatChange(language, latest),
    before: formatChange(language, before),
  });
}
