import { formatDate } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { BoardEvent } from "../model/event.ts";
import { inLanguage, type Language } from "../model/language.ts";
import type { Registrations } from "../model/reading.ts";
import { findEvents } from "../stats/events.ts";
import type { SubjectData } from "./subject-data.ts";

/** Notes from the configuration and the command line, and changes found in what the server says of itself, by time. */
export function eventsOf({ subject, facts, notes }: SubjectData): BoardEvent[] {
  const noted = notes.map(
    ({ id, at, text }): BoardEvent => ({
      id: `note-${id}`,
      at,
      kind: "note",
      label: { en: text },
      detail: null,
      url: null,
    }),
  );
  return [...subject.events, ...noted, ...findEvents(facts)].toSorted((a, b) => a.at - b.at);
}

export type EventLine = { id: string; number: number; day: string; text: string; url: string | null };

const isMode = (text: string): text is Registrations => ["open", "approval", "closed"].includes(text);

function wordsOf(event: BoardEvent, language: Language): string {
  if (event.label) return inLanguage(event.label, language) ?? "";
  const { from, to } = event.detail ?? { from: "", to: "" };
  if (event.kind === "registrations" && isMode(from) && isMode(to)) {
    return say(language, "event.registrations", {
      from: say(language, `registrations.${from}`),
      to: say(language, `registrations.${to}`),
    });
  }
  return say(language, event.kind === "software" ? "event.software" : "event.version", { from, to });
}

/** The events of a time, numbered from 1 as on the chart, told in words. */
export function tellEvents(
  events: BoardEvent[],
  [from, to]: [number, number],
  language: Language,
  timeZone: string,
) {
  return events
    .filter(({ at }) => at >= from && at <= to)
    .map((event, index) => ({
      at: event.at,
      line: {
        id: event.id,
        number: index + 1,
        day: formatDate(language, event.at, timeZone, "day"),
        text: wordsOf(event, language),
        url: event.url,
      } satisfies EventLine,
    }));
}
