import { DAY, type Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { type Series, seriesOf } from "../model/sample.ts";
import { type FoundGap, findFirstGap, findGaps } from "../stats/gaps.ts";
import { indexFrom, pointAt, sliceSeries } from "../stats/series.ts";
import type { SubjectData } from "./subject-data.ts";

const WEEK = 7 * DAY;

/** The metric's gaps that touch a time, one that is still open included; each as long as it is, even where the time cuts it. */
export function gapsOf(
  data: SubjectData,
  metric: PolledMetric,
  now: Instant,
  domain: [Instant, Instant],
): FoundGap[] {
  return gapsIn(data, seriesOf(data.history, metric), now, domain);
}

/** The same of a series that was made of the subject's history, row by row. */
export function gapsIn(
  { subject, history, failures, polls }: SubjectData,
  series: Series,
  now: Instant,
  [from, to]: [Instant, Instant],
): FoundGap[] {
  // A week more tells how close the readings are; from the last value before it a gap is found that the time cuts, and
  // up to now one that the time does not see the end of.
  const before = lastKnownBefore(series, from - WEEK);
  const near = sliceSeries(series, Math.min(before ?? from, from - WEEK), now);
  const { pollSeconds, paused } = subject;
  const context = { attempts: failures, pollSeconds, paused, firstPoll: polls.first, now };
  const firstGap = findFirstGap(history.at[0], context);
  const gaps = [...(firstGap ? [firstGap] : []), ...joinOpen(findGaps(near, context), near)];
  return gaps.filter((gap) => gap.to > from && gap.from < to);
}

/** When a figure was first measured or asked for; `null` while neither was. */
export function beginningOf({ history, polls }: SubjectData): Instant | null {
  const [measured, asked] = [history.at[0], polls.first];
  if (measured === undefined || asked === null) return measured ?? asked;
  return Math.min(measured, asked);
}

function lastKnownBefore(series: Series, at: Instant): Instant | null {
  for (let row = indexFrom(series, at) - 1; row >= 0; row--) {
    if (series.value[row] !== null) return series.at[row] ?? null;
  }
  return null;
}

/** Where a figure went missing before the readings stopped, it has been missing since then; one reading parts two gaps. */
function joinOpen(gaps: FoundGap[], series: Series): FoundGap[] {
  const [last, touching] = gaps.toReversed();
  if (!last?.open || !touching || touching.to < last.from) return gaps;
  if (pointAt(series, indexFrom(series, last.from))?.at === last.from) return gaps;
  return joinOpen([...gaps.slice(0, -2), joined(touching, last)], series);
}

/** With the causes of both, those of the longer one first; that a server is gone comes before all. */
function joined(early: FoundGap, late: FoundGap): FoundGap {
  const isLateMain = late.cause === "gone" || late.to - late.from > early.to - early.from;
  const [main, other] = isLateMain ? [late, early] : [early, late];
  const causes = new Map(main.causes.map((each) => [each.cause, each]));
  for (const each of other.causes) {
    const count = (causes.get(each.cause)?.count ?? 0) + (each.count ?? 0);
    causes.set(each.cause, { cause: each.cause, count: count || null });
  }
  return { ...main, from: early.from, to: late.to, open: true, causes: [...causes.values()] };
}
