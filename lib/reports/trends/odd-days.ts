import { type Day, dayOf } from "../../model/calendar.ts";
import type { EventKind } from "../../model/event.ts";
import type { PolledMetric } from "../../model/metric.ts";
import { eventsOf } from "../all-events.ts";
import { markedReadings } from "../marked.ts";
import type { SubjectData } from "../subject-data.ts";

/** Not people who come or go, but operators who import and clear away. */
const NOT_PEOPLE: readonly EventKind[] = ["step", "purge"];

/** Days that say nothing of when people come or at what pace: those of steps and purges, and of readings that are not believed. */
export function oddDays(data: SubjectData, metric: PolledMetric): Set<Day> {
  const { timeZone } = data.subject;
  const events = eventsOf(data).filter(({ kind }) => NOT_PEOPLE.includes(kind));
  const doubted = markedReadings(data, metric, [0, Number.POSITIVE_INFINITY]).filter(
    ({ mark }) => mark.standing === "open",
  );
  return new Set([...events, ...doubted].map(({ at }) => dayOf(at, timeZone)));
}
