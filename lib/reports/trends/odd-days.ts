import { addDays, type Day, dayOf, daysBetween } from "../../model/calendar.ts";
import type { PolledMetric } from "../../model/metric.ts";
import type { Outburst, OutburstKind } from "../../model/outburst.ts";
import { markedReadings } from "../marked.ts";
import { outburstsOf } from "../outbursts.ts";
import type { SubjectData } from "../subject-data.ts";

/** Not people who come or go, but operators who import and clear away. */
const NOT_PEOPLE: readonly OutburstKind[] = ["step", "purge"];

/** Days that say nothing of when people come or at what pace: those of steps and purges, and of readings that are not believed. */
export function oddDays(data: SubjectData, metric: PolledMetric): Set<Day> {
  const { timeZone } = data.subject;
  const found = outburstsOf(data).filter(({ kind }) => NOT_PEOPLE.includes(kind));
  const doubted = markedReadings(data, metric, [0, Number.POSITIVE_INFINITY]).filter(
    ({ mark }) => mark.standing === "open",
  );
  return new Set([
    ...found.flatMap((outburst) => daysOf(outburst, timeZone)),
    ...doubted.map(({ at }) => dayOf(at, timeZone)),
  ]);
}

/** From its first day to its last; while it lasts, the first alone. */
function daysOf({ at, to }: Outburst, timeZone: string): Day[] {
  const [first, last] = [dayOf(at, timeZone), dayOf(to === null ? at : to - 1, timeZone)];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}
