import type { Instant } from "../model/instant.ts";
import type { Mark } from "../model/mark.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { SubjectData } from "./subject-data.ts";

/** A suspicious reading: what was said, and the mark it bears. */
export type MarkedReading = { at: Instant; said: number; mark: Mark };

type Marked = Pick<SubjectData, "marks">;

/** The metric's marks that have a reading in a time, both its ends included. */
export function marksWithin(
  { marks }: Marked,
  metric: PolledMetric,
  [from, to]: readonly [Instant, Instant],
): Mark[] {
  return marks.filter((mark) => mark.metric === metric && mark.at.some((at) => at >= from && at <= to));
}

/** The metric's marked readings in a time, sorted; one with several marks has one that is open, if any is. */
export function markedReadings(
  data: Marked,
  metric: PolledMetric,
  domain: readonly [Instant, Instant],
): MarkedReading[] {
  const [from, to] = domain;
  const found = new Map<Instant, MarkedReading>();
  for (const mark of marksWithin(data, metric, domain)) {
    for (const [index, at] of mark.at.entries()) {
      if (at < from || at > to || (found.has(at) && mark.standing !== "open")) continue;
      found.set(at, { at, said: mark.said[index] ?? 0, mark });
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** The open mark that a gap is there for; `null` where nothing was said in it, or nothing suspicious. */
export function markBehind(
  { marks }: Marked,
  metric: PolledMetric,
  { from, to, cause }: { from: Instant; to: Instant; cause: string },
): Mark | null {
  if (cause !== "not-believed") return null;
  const [mark = null] = marksWithin({ marks }, metric, [from, to]).filter(
    ({ standing }) => standing === "open",
  );
  return mark;
}
