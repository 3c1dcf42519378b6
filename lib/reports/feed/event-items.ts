import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { dayOf, nextStart } from "../../model/calendar.ts";
import type { BoardEvent, EventKind } from "../../model/event.ts";
import type { Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { Outburst } from "../../model/outburst.ts";
import { eventsOf } from "../all-events.ts";
import { wordsOf } from "../board-events.ts";
import { tellOutburst } from "../outburst-words.ts";
import { outburstId, outburstsOf } from "../outbursts.ts";
import type { SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { FeedItem, FeedWords } from "./feed-item.ts";
import { recordText } from "./record-items.ts";

const SAID: readonly EventKind[] = ["version", "registrations", "software"];

/**
 * What was found: what stands out in the figures, and what a server changed in what it says of itself. Of one kind the first
 * of a day is told, and of versions each release once, so that back-ends that answer by turns and nightly builds make no
 * flood. Gaps are told as gaps.
 */
export function eventItems(data: SubjectData): FeedItem[] {
  return [...outburstsOf(data).map((outburst) => outburstItem(data, outburst)), ...saidItems(data)];
}

/** Told on the day itself with the figures by which it was certain; they settle once, when that day is over. */
function outburstItem(data: SubjectData, outburst: Outburst): FeedItem {
  const { timeZone } = data.subject;
  const { kind, at, detectedAt, days, settled, seen } = outburst;
  const id = outburstId(outburst, timeZone);
  const shown = settled ? outburst : { ...outburst, change: seen };
  const isOfDay = days === 1 && settled;
  return {
    kind: "event",
    key: `events/${id}`,
    place: { page: "event", event: id },
    published: detectedAt,
    updated: isOfDay ? Math.max(detectedAt, nextStart("day", at, timeZone)) : detectedAt,
    tell: (language) => {
      const { title, paragraphs } = tellDay(data, at, tellOutburst(shown, language), language);
      const record = kind === "surge" && settled ? recordText(data, at, language) : null;
      const more = record === null ? [] : [record];
      return { title, paragraphs: [...paragraphs, ...more, say(language, `event.rule.${kind}`)] };
    },
  };
}

function saidItems(data: SubjectData): FeedItem[] {
  const { timeZone } = data.subject;
  const told = new Set<string>();
  return eventsOf(data)
    .filter(({ kind }) => SAID.includes(kind))
    .filter((event) => {
      const names = namesOf(event, timeZone);
      const isNew = names.every((name) => !told.has(name));
      for (const name of names) told.add(name);
      return isNew;
    })
    .map((event) => ({
      kind: "event",
      key: `events/${event.id}`,
      place: { page: "event", event: event.id },
      published: event.at,
      updated: event.at,
      tell: (language) => tellEvent(data, event, language),
    }));
}

/** What no event may share with one that was told before it. */
function namesOf({ kind, at, detail }: BoardEvent, timeZone: string): string[] {
  const ofDay = `${kind} of ${dayOf(at, timeZone)}`;
  return kind === "version" && detail && "from" in detail
    ? [ofDay, `release ${releaseOf(detail.to)}`]
    : [ofDay];
}

/** `4.6.0` of `4.6.0-nightly.2026-11-22+glitch`. */
const releaseOf = (version: string) => /^v?\d+(\.\d+)*/i.exec(version)?.[0] ?? version;

/** An event in a sentence, with its day. */
export function tellEvent(data: SubjectData, event: BoardEvent, language: Language): FeedWords {
  return tellDay(data, event.at, wordsOf(event, language), language);
}

function tellDay(data: SubjectData, at: Instant, text: string, language: Language): FeedWords {
  const day = formatDate(language, at, data.subject.timeZone, "weekdayDay");
  return {
    title: say(language, "feed.event", { name: subjectName(data), text }),
    paragraphs: [say(language, "feed.eventOn", { day, text })],
  };
}
