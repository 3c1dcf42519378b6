import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { dayOf } from "../../model/calendar.ts";
import { type Instant, SECOND } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { BrokenRecord } from "../../stats/broken-records.ts";
import type { BestBucket } from "../../stats/records.ts";
import { outburstsOf } from "../outbursts.ts";
import { recordsOf } from "../records.ts";
import type { SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { FeedItem, FeedWords } from "./feed-item.ts";

/** A week of days, and of hours: before, a record would say little. */
const ENOUGH = { day: 7, hour: 7 * 24 } as const;

type RecordStep = keyof typeof ENOUGH;

/** Days and hours in which more accounts were added than ever before, once they are over. A surge that is one says so itself. */
export function recordItems(data: SubjectData): FeedItem[] {
  const { day, hour } = recordsOf(data);
  const surges = new Set(outburstsOf(data).flatMap(({ kind, at }) => (kind === "surge" ? [at] : [])));
  const days = newsIn(day, ENOUGH.day).filter(({ best }) => !surges.has(best.from));
  return [
    ...itemsOf(data, "day", days),
    ...itemsOf(data, "hour", bestOfDays(data, newsIn(hour, ENOUGH.hour))),
  ];
}

/** That the day which begins then was the best so far, in a sentence; `null` where it was not. */
export function recordText(data: SubjectData, day: Instant, language: Language): string | null {
  const record = newsIn(recordsOf(data).day, ENOUGH.day).find(({ best }) => best.from === day);
  return record ? tellText(data, "day", record, language) : null;
}

/** A record with the one that it broke. */
type News = BrokenRecord & { before: BestBucket };

/** While fewer are known there is no record to break: in its first days nearly every day of a server is its best. */
function newsIn(records: readonly BrokenRecord[], enough: number): News[] {
  return records.filter((record): record is News => record.before !== null && record.known >= enough);
}

/** In a surge hour after hour is the best, so only the last of a day is told, once that day is over. */
function bestOfDays({ subject, history }: SubjectData, hours: News[]): News[] {
  const day = (at: number) => dayOf(at, subject.timeZone);
  const newest = history.at.at(-1) ?? 0;
  return hours.filter(({ best }, index) => {
    const next = hours[index + 1]?.best.from ?? newest;
    return day(next) !== day(best.from);
  });
}

function itemsOf(data: SubjectData, step: RecordStep, records: News[]): FeedItem[] {
  return records.map((record) => ({
    kind: "record",
    key: `records/${step}/${record.best.from / SECOND}`,
    place: { page: "overview" },
    published: record.best.to,
    updated: record.best.to,
    tell: (language) => tellRecord(data, step, record, language),
  }));
}

function tellRecord(data: SubjectData, step: RecordStep, record: News, language: Language): FeedWords {
  const { value: change } = record.best;
  return {
    title: say(language, `feed.record.${step}`, { name: subjectName(data), change }),
    paragraphs: [tellText(data, step, record, language)],
  };
}

function tellText(
  { subject: { timeZone } }: SubjectData,
  step: RecordStep,
  { best, before }: News,
  language: Language,
): string {
  const told = (at: number, precision: "weekdayDay" | "day" | "time" | "timeZone") =>
    formatDate(language, at, timeZone, precision);
  return say(language, `feed.recordText.${step}`, {
    change: best.value,
    when: told(best.from, "weekdayDay"),
    from: told(best.from, "time"),
    to: told(best.to, "timeZone"),
    before: before.value,
    beforeWhen: told(before.from, "day"),
  });
}
