import { formatDate, formatDuration, formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { dayOf } from "../model/calendar.ts";
import type { BoardEvent, EventKind } from "../model/event.ts";
import { DAY, type Instant, SECOND } from "../model/instant.ts";
import { inLanguage, type Language } from "../model/language.ts";
import type { Registrations } from "../model/reading.ts";
import { seriesOf } from "../model/sample.ts";
import { findEvents } from "../stats/events.ts";
import { findOutbursts } from "../stats/surges.ts";
import { gapsOf } from "./gaps-of.ts";
import { oncePer } from "./once.ts";
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
  "registrations",
  "version",
];

/** Notes from the configuration and the command line, and what was found, by time. */
export const eventsOf = oncePer((data: SubjectData): BoardEvent[] => {
  const { subject, facts, notes } = data;
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
  const found = [...findEvents(facts), ...outburstsOf(data), ...longGapsOf(data)];
  return [...subject.events, ...noted, ...found].sort((a, b) => a.at - b.at);
});

function outburstsOf({ subject, history }: SubjectData): BoardEvent[] {
  const { timeZone } = subject;
  return findOutbursts(seriesOf(history, "users"), timeZone).map(({ kind, at, ...detail }) => ({
    id: `${kind}-${dayOf(at, timeZone)}`,
    at,
    kind,
    label: null,
    detail,
    url: null,
  }));
}

/** Gaps of a day or more in the accounts that are over. */
function longGapsOf(data: SubjectData): BoardEvent[] {
  const [first, last] = [data.history.at[0], data.history.at.at(-1)];
  if (first === undefined || last === undefined) return [];
  return gapsOf(data, "users", last, [first, last])
    .filter(({ from, to, open }) => !open && to - from >= DAY)
    .map(({ from, to, cause }) => ({
      id: `gap-${from / SECOND}`,
      at: from,
      kind: "gap",
      label: null,
      detail: { until: to, cause },
      url: null,
    }));
}

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
  if ("change" in detail) return wordsOfOutburst(kind, detail, language);
  const { from, to } = detail;
  if (kind === "registrations" && isMode(from) && isMode(to)) {
    return say(language, "event.registrations", {
      from: say(language, `registrations.${from}`),
      to: say(language, `registrations.${to}`),
    });
  }
  return say(language, kind === "software" ? "event.software" : "event.version", { from, to });
}

function wordsOfOutburst(
  kind: EventKind,
  { change, usual, before }: { change: number; usual: number; before: number },
  language: Language,
): string {
  if (kind === "purge") {
    return say(language, "event.purge", {
      change: -change,
      before: formatNumber(language, before),
    });
  }
  const key = kind === "step" ? "event.step" : "event.surge";
  return say(language, key, { change, usual: Math.max(0, Math.round(usual)) });
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

const OUTBURSTS: readonly EventKind[] = ["purge", "step", "surge"];

/** What a chart may number: gaps are hatched on it already, and a note says of its day why the figures stand out. */
function chartEventsOf(data: SubjectData): BoardEvent[] {
  const { timeZone } = data.subject;
  const events = eventsOf(data);
  const noted = new Set(events.filter(({ kind }) => kind === "note").map(({ at }) => dayOf(at, timeZone)));
  return events.filter(
    ({ kind, at }) => kind !== "gap" && !(OUTBURSTS.includes(kind) && noted.has(dayOf(at, timeZone))),
  );
}

/** The events of a time that a chart has room for, numbered from 1 as on the chart, told in words. */
export function tellEvents(
  data: SubjectData,
  [from, to]: readonly [Instant, Instant],
  language: Language,
): { told: { at: Instant; line: EventLine }[]; untold: string | null } {
  const rank = ({ kind }: BoardEvent) => ON_CHART.indexOf(kind);
  const events = chartEventsOf(data).filter(({ at }) => at >= from && at <= to);
  const told = events
    .toSorted((a, b) => rank(a) - rank(b) || b.at - a.at)
    .slice(0, MOST_ON_CHART)
    .sort((a, b) => a.at - b.at);
  const rest = events.length - told.length;
  return {
    told: told.map((event, index) => ({
      at: event.at,
      line: lineOf(event, index + 1, language, data.subject.timeZone),
    })),
    untold: rest > 0 ? say(language, "event.more", { count: rest }) : null,
  };
}

/** The same, without their moments. */
export function eventLines(
  data: SubjectData,
  domain: readonly [Instant, Instant],
  language: Language,
): EventLines {
  const { told, untold } = tellEvents(data, domain, language);
  return { lines: told.map(({ line }) => line), untold };
}
