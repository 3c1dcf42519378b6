import { formatDate, formatDuration } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { BoardEvent, EventKind } from "../model/event.ts";
import type { Instant } from "../model/instant.ts";
import { inLanguage, type Language } from "../model/language.ts";
import type { Registrations } from "../model/reading.ts";
import { eventsOf, listedEvents, matters } from "./all-events.ts";
import { tellOutburst } from "./outburst-words.ts";
import type { SubjectData } from "./subject-data.ts";

/** So many numbers on a chart can still be told apart, on a phone too. */
const MOST_ON_CHART = 9;

/** Where there are too many, the first of these stay. */
const ON_CHART: readonly EventKind[] = [
  "note",
  "software",
  "purge",
  "step",
  "surge",
  "shift",
  "decline",
  "registrations",
  "version",
];

/** `number`: as on the chart, or its place in a list. */
export type EventLine = { id: string; number: number; day: string; text: string; url: string | null };

/** Those that a chart has room for, and how many more there are. */
export type EventLines = { lines: EventLine[]; untold: string | null };

const isMode = (text: string): text is Registrations => ["open", "approval", "closed"].includes(text);

/** An event in a sentence. */
export function wordsOf({ at, kind, label, detail }: BoardEvent, language: Language): string {
  if (label || !detail) return (label && inLanguage(label, language)) ?? "";
  if ("until" in detail) {
    const duration = formatDuration(language, detail.until - at);
    return say(language, "event.gap", { duration, cause: say(language, `cause.${detail.cause}`) });
  }
  if ("change" in detail) return tellOutburst(detail, language);
  const { from, to } = detail;
  if (kind === "registrations" && isMode(from) && isMode(to)) {
    return say(language, "event.registrations", {
      from: say(language, `registrations.${from}`),
      to: say(language, `registrations.${to}`),
    });
  }
  return say(language, kind === "software" ? "event.software" : "event.version", { from, to });
}

export function lineOf(event: BoardEvent, number: number, language: Language, timeZone: string): EventLine {
  const { id, at, url } = event;
  return {
    id,
    number,
    day: formatDate(language, at, timeZone, "day"),
    text: wordsOf(event, language),
    url,
  };
}

/** Another event of the same matter. */
export type BesideLine = { id: string; kind: string; text: string };

/** What was found in the figures of a day of which something is noted, and the other way round. */
export function tellBeside(data: SubjectData, event: BoardEvent, language: Language): BesideLine[] {
  const { notes } = matters(data);
  return eventsOf(data)
    .filter((other) => notes.get(other) === event || notes.get(event) === other)
    .map((other) => ({
      id: other.id,
      kind: say(language, `event.kind.${other.kind}`),
      text: wordsOf(other, language),
    }));
}

/** The events of a time that a chart has room for, numbered from 1 as on the chart, told in words. */
export function tellEvents(
  data: SubjectData,
  [from, to]: readonly [Instant, Instant],
  language: Language,
): { told: { event: BoardEvent; line: EventLine }[]; untold: string | null } {
  const rank = ({ kind }: BoardEvent) => ON_CHART.indexOf(kind);
  // Gaps are hatched on it already.
  const events = listedEvents(data).filter(({ kind, at }) => kind !== "gap" && at >= from && at <= to);
  const told = events
    .toSorted((a, b) => rank(a) - rank(b) || b.at - a.at)
    .slice(0, MOST_ON_CHART)
    .sort((a, b) => a.at - b.at);
  const rest = events.length - told.length;
  return {
    told: told.map((event, index) => ({
      event,
      line: lineOf(event, index + 1, language, data.subject.timeZone),
    })),
    untold: rest > 0 ? say(language, "event.more", { count: rest }) : null,
  };
}

/** The same, their lines alone. */
export function eventLines(
  data: SubjectData,
  domain: readonly [Instant, Instant],
  language: Language,
): EventLines {
  const { told, untold } = tellEvents(data, domain, language);
  return { lines: told.map(({ line }) => line), untold };
}
