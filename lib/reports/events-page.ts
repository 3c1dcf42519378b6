import { say } from "../i18n/say.ts";
import type { BoardEvent, EventDetail, EventKind } from "../model/event.ts";
import { DAY, formatInstant, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { isOutburstKind } from "../model/outburst.ts";
import { eventsOf, listedEvents } from "./all-events.ts";
import { type BesideLine, type EventLine, lineOf, tellBeside, wordsOf } from "./board-events.ts";
import type { LineChartReport } from "./chart-report.ts";
import { type AroundReport, tellAround } from "./event-lines.ts";
import { lineChart } from "./line-chart.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** Shown on either side of an event. */
const AROUND = 14 * DAY;

export type ListedEvent = EventLine & { kind: string; beside: BesideLine[] };

export type EventsReport = { name: string; events: ListedEvent[] };

export type EventReport = ListedEvent & {
  name: string;
  /** How such events are found, for those that were. */
  rule: string | null;
  around: AroundReport;
  chart: LineChartReport | null;
};

/** Every event of the subject, each matter once, newest first; the oldest is number one. */
export function eventsReport(data: SubjectData, { language }: Reader): EventsReport {
  const lines = listedEvents(data).map((event, index) => ({
    ...lineOf(event, index + 1, language, data.subject.timeZone),
    kind: tellKind(event.kind, language),
    beside: tellBeside(data, event, language),
  }));
  return { name: subjectName(data), events: lines.toReversed() };
}

/** One event with what was before and after, or `null` where there is none of this name. */
export function eventReport(data: SubjectData, id: string, reader: Reader): EventReport | null {
  const { language, now } = reader;
  const event = eventsOf(data).find((candidate) => candidate.id === id);
  if (!event) return null;
  const line = lineOf(event, 1, language, data.subject.timeZone);
  const { kind, at } = event;
  return {
    ...line,
    name: subjectName(data),
    kind: tellKind(kind, language),
    beside: tellBeside(data, event, language),
    rule: kind === "gap" || isOutburstKind(kind) ? say(language, `event.rule.${kind}`) : null,
    around: tellAround(data, at, reader),
    chart: chartAround(data, at, line, { language, now }),
  };
}

const tellKind = (kind: EventKind, language: Language) => say(language, `event.kind.${kind}`);

function chartAround(
  data: SubjectData,
  at: Instant,
  { text }: EventLine,
  reader: Reader,
): LineChartReport | null {
  const [first, last] = [data.history.at[0], data.history.at.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (last < at - AROUND || first > at + AROUND) return null;
  const domain: [Instant, Instant] = [
    Math.max(Math.min(first, at), at - AROUND),
    Math.min(Math.max(last, at), at + AROUND),
  ];
  const chart = lineChart(data, "users", domain, reader);
  // The goal is today's, which a time long gone knew nothing of.
  return { ...chart, goal: null, events: [{ at, number: 1, label: text }] };
}

/** `GET /api/v1/subjects/{id}/events`. */
export function eventsAnswer(data: SubjectData, { language }: Reader) {
  return { events: eventsOf(data).map((event) => eventAnswer(event, language)) };
}

function eventAnswer(event: BoardEvent, language: Language) {
  const { id, at, kind, detail, url } = event;
  return {
    id,
    at: formatInstant(at),
    kind,
    text: wordsOf(event, language),
    url,
    detail: detail && detailAnswer(detail),
  };
}

function detailAnswer(detail: EventDetail) {
  if ("until" in detail) return { ...detail, until: formatInstant(detail.until) };
  if (!("change" in detail)) return detail;
  const { change, usual, before } = detail;
  return { change, usual, before };
}
