import { dayOf } from "../model/calendar.ts";
import type { BoardEvent, EventKind } from "../model/event.ts";
import { DAY, SECOND } from "../model/instant.ts";
import { OUTBURST_KINDS } from "../model/outburst.ts";
import { findEvents } from "../stats/events.ts";
import { gapsOf } from "./gaps-of.ts";
import { oncePer } from "./once.ts";
import { outburstId, outburstsOf } from "./outbursts.ts";
import type { SubjectData } from "./subject-data.ts";

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
  const found = [...findEvents(facts), ...outburstEvents(data), ...longGapsOf(data)];
  return [...subject.events, ...noted, ...found].sort((a, b) => a.at - b.at);
});

function outburstEvents(data: SubjectData): BoardEvent[] {
  return outburstsOf(data).map((outburst) => ({
    id: outburstId(outburst, data.subject.timeZone),
    at: outburst.at,
    kind: outburst.kind,
    label: null,
    detail: outburst,
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

const OUTBURSTS: readonly EventKind[] = OUTBURST_KINDS;

/**
 * Every matter once: a note says of its day why the figures stand out, so what was found in them is no event beside it.
 * `notes`: the first note of the day of each one that was left out.
 */
export const matters = oncePer(
  (data: SubjectData): { events: BoardEvent[]; notes: Map<BoardEvent, BoardEvent> } => {
    const dayOfEvent = ({ at }: BoardEvent) => dayOf(at, data.subject.timeZone);
    const all = eventsOf(data);
    const noted = new Map(
      all
        .filter(({ kind }) => kind === "note")
        .map((note) => [dayOfEvent(note), note] as const)
        .toReversed(),
    );
    const notes = new Map(
      all.flatMap((event) => {
        const note = OUTBURSTS.includes(event.kind) && noted.get(dayOfEvent(event));
        return note ? [[event, note] as const] : [];
      }),
    );
    return { events: all.filter((event) => !notes.has(event)), notes };
  },
);

/** The events as they are listed, by time, each matter once. */
export const listedEvents = (data: SubjectData): readonly BoardEvent[] => matters(data).events;
