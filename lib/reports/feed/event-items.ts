import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { dayOf, nextStart } from "../../model/calendar.ts";
import type { BoardEvent } from "../../model/event.ts";
import type { Language } from "../../model/language.ts";
import { eventsOf } from "../all-events.ts";
import { wordsOf } from "../board-events.ts";
import type { SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { FeedItem, FeedWords } from "./feed-item.ts";
import { recordDays } from "./record-items.ts";

/** Of the figures of a whole day: known once it is over. */
const OF_DAYS = ["surge", "step", "purge"] as const;
const SAID = ["version", "registrations", "software"] as const;

type FoundEvent = BoardEvent & { kind: (typeof OF_DAYS)[number] | (typeof SAID)[number] };

const isOfDay = ({ kind }: BoardEvent) => OF_DAYS.some((each) => each === kind);
const isFound = (event: BoardEvent): event is FoundEvent =>
  isOfDay(event) || SAID.some((each) => each === event.kind);

/**
 * What was found: days that stand out, and what a server changed in what it says of itself. Of one kind the first of a day is
 * told, and of versions each release once, so that back-ends that answer by turns and nightly builds make no flood. Gaps
 * are told as gaps, and a surge that is a record as a record.
 */
export function eventItems(data: SubjectData): FeedItem[] {
  const { timeZone } = data.subject;
  const told = new Set<string>();
  const records = recordDays(data);
  return eventsOf(data)
    .filter(isFound)
    .filter(({ kind, at }) => kind !== "surge" || !records.has(at))
    .filter((event) => {
      const names = namesOf(event, timeZone);
      const isNew = names.every((name) => !told.has(name));
      for (const name of names) told.add(name);
      return isNew;
    })
    .map((event) => itemOf(data, event));
}

/** What no event may share with one that was told before it. */
function namesOf(event: FoundEvent, timeZone: string): string[] {
  const { kind, at, detail } = event;
  const ofDay = `${kind} of ${dayOf(at, timeZone)}`;
  return kind === "version" && detail && "to" in detail
    ? [ofDay, `release ${releaseOf(detail.to)}`]
    : [ofDay];
}

/** `4.6.0` of `4.6.0-nightly.2026-11-22+glitch`. */
const releaseOf = (version: string) => /^v?\d+(\.\d+)*/i.exec(version)?.[0] ?? version;

function itemOf(data: SubjectData, event: FoundEvent): FeedItem {
  const { timeZone } = data.subject;
  const published = isOfDay(event) ? nextStart("day", event.at, timeZone) : event.at;
  return {
    kind: "event",
    key: `events/${event.id}`,
    place: { page: "event", event: event.id },
    published,
    updated: published,
    tell: (language) => tellFound(data, event, language),
  };
}

function tellFound(data: SubjectData, event: FoundEvent, language: Language): FeedWords {
  const told = tellEvent(data, event, language);
  const { kind } = event;
  const isDay = kind === "surge" || kind === "step" || kind === "purge";
  return isDay ? { ...told, paragraphs: [...told.paragraphs, say(language, `event.rule.${kind}`)] } : told;
}

/** An event in a sentence, with its day. */
export function tellEvent(data: SubjectData, event: BoardEvent, language: Language): FeedWords {
  const text = wordsOf(event, language);
  const day = formatDate(language, event.at, data.subject.timeZone, "weekdayDay");
  return {
    title: say(language, "feed.event", { name: subjectName(data), text }),
    paragraphs: [say(language, "feed.eventOn", { day, text })],
  };
}
