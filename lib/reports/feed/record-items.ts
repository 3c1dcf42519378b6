import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { dayOf } from "../../model/calendar.ts";
import { SECOND } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { seriesOf } from "../../model/sample.ts";
import { type BrokenRecord, brokenRecords } from "../../stats/broken-records.ts";
import { oncePer } from "../once.ts";
import type { SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { FeedItem, FeedWords } from "./feed-item.ts";

/** A week of days, and of hours: before, a record would say little. */
const ENOUGH = { day: 7, hour: 7 * 24 } as const;

type RecordStep = keyof typeof ENOUGH;

/** Days and hours in which more accounts were added than ever before, once they are over. */
export const recordItems = oncePer((data: SubjectData): FeedItem[] => [
  ...itemsOf(data, "day", recordsPer(data, "day")),
  ...itemsOf(data, "hour", bestOfDays(data, recordsPer(data, "hour"))),
]);

function recordsPer({ subject, history }: SubjectData, step: RecordStep): BrokenRecord[] {
  const end = history.at.at(-1) ?? 0;
  return brokenRecords(seriesOf(history, "users"), step, subject.timeZone, end, ENOUGH[step]);
}

/** In a surge hour after hour is the best, so only the last of a day is told, once that day is over. */
function bestOfDays({ subject, history }: SubjectData, hours: BrokenRecord[]): BrokenRecord[] {
  const day = (at: number) => dayOf(at, subject.timeZone);
  const newest = history.at.at(-1) ?? 0;
  return hours.filter(({ best }, index) => {
    const next = hours[index + 1]?.best.from ?? newest;
    return day(next) !== day(best.from);
  });
}

function itemsOf(data: SubjectData, step: RecordStep, records: BrokenRecord[]): FeedItem[] {
  return records.map((record) => ({
    kind: "record",
    key: `records/${step}/${record.best.from / SECOND}`,
    place: { page: "overview" },
    published: record.best.to,
    updated: record.best.to,
    tell: (language) => tellRecord(data, step, record, language),
  }));
}

function tellRecord(
  data: SubjectData,
  step: RecordStep,
  { best, before }: BrokenRecord,
  language: Language,
): FeedWords {
  const { timeZone } = data.subject;
  const told = (at: number, precision: "weekdayDay" | "day" | "time") =>
    formatDate(language, at, timeZone, precision);
  return {
    title: say(language, `feed.record.${step}`, { name: subjectName(data), change: best.value }),
    paragraphs: [
      say(language, `feed.recordText.${step}`, {
        change: best.value,
        when: told(best.from, "weekdayDay"),
        from: told(best.from, "time"),
        to: told(best.to, "time"),
        before: before.value,
        beforeWhen: told(before.from, "day"),
      }),
    ],
  };
}
