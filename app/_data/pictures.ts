import "server-only";
import { DAY, type Instant, MINUTE } from "#lib/model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "#lib/model/metric.ts";
import { isCount, type Pictured } from "#lib/model/picture-address.ts";
import type { PictureQuestion } from "#lib/model/picture-question.ts";
import { type SeriesRow, seriesAnswer, seriesRows } from "#lib/reports/api.ts";
import { asOf } from "#lib/reports/as-of.ts";
import { endOf, isOver, momentOf } from "#lib/reports/facts-moment.ts";
import { type PictureReport, pictureReport } from "#lib/reports/picture.ts";
import { picturedTime } from "#lib/reports/shown-time.ts";
import type { SubjectData } from "#lib/reports/subject-data.ts";
import { readClock } from "./board.ts";
import { offered, readPublisher } from "./interface.ts";
import { readLastKnown } from "./last-known.ts";

/** A picture, and on demand what lies behind it, for the same time. */
export type KnownPicture = {
  report: PictureReport;
  /** What of the past it shows. */
  time: [Instant, Instant];
  /** The time is over: nothing that will be read can change it. */
  isFrozen: boolean;
  /** Every reading, where it shows one metric. */
  rows: () => SeriesRow[] | null;
  /** One for each metric that it shows; a count is none. */
  series: () => ReturnType<typeof seriesAnswer>[];
};

/** A picture ends now, but is not drawn anew each minute for that. */
const GRAIN = 15 * MINUTE;

export const pictureClock = (now: Instant): Instant => Math.floor(now / GRAIN) * GRAIN;

/** `null` where the board has no such subject, or it no such milestone. */
export async function readPicture(
  id: string,
  of: Pictured,
  question: PictureQuestion,
): Promise<KnownPicture | null> {
  const data = await readLastKnown(id);
  if (!data) return null;
  const [language, clock, publisher] = await Promise.all([
    offered(question.lang),
    readClock(),
    readPublisher(),
  ]);
  const { known, now, isFrozen } = askedAbout(data, of, question, clock);
  const domain = picturedTime(known, of, question.range, now);
  const reader = { language, now };
  const report = pictureReport(known, of, question, domain, publisher.name, reader);
  if (!report) return null;
  const time = timeOf(report) ?? domain;
  const [from, to] = time;
  const metrics = metricsOf(report);
  const [only] = metrics;
  return {
    report,
    time,
    isFrozen,
    rows: () => (report.body.kind === "chart" && only ? seriesRows(known, only, [from, to]) : null),
    series: () => metrics.map((metric) => seriesAnswer(known, { metric, from, to, step: null }, reader)),
  };
}

/** A server hands out an answer for up to a day after it was made, so those of a time come until then; a day more to be sure. */
const ANSWER_KEPT = 2 * DAY;

/** What was known at the time asked about, which ends now or at that time. */
export function askedAbout(data: SubjectData, of: Pictured, { asOf: on }: PictureQuestion, clock: Instant) {
  const newest = data.history.at.at(-1) ?? 0;
  if (on === null) {
    return { known: data, now: Math.max(newest, pictureClock(clock)), isFrozen: false };
  }
  // What a count was on a day is told by all answers made until its end, whenever a reading was nearest to it.
  const end = (isCount(of) ? null : momentOf(data, on)) ?? endOf(data, on, clock);
  const isFrozen = isOver(data, on, isCount(of) ? clock - ANSWER_KEPT : clock);
  return { known: asOf(data, end), now: end, isFrozen };
}

function metricsOf({ body }: PictureReport): readonly PolledMetric[] {
  if (body.kind === "counts") return [];
  return body.kind === "chart" ? [body.metric] : POLLED_METRICS;
}

/** The past that the chart shows; what may come is no reading. */
function timeOf({ body }: PictureReport): [Instant, Instant] | null {
  if (body.kind === "multiples") return null;
  const { chart } = body;
  return [chart.domain[0], (chart.kind === "line" && chart.fan?.now) || chart.domain[1]];
}
