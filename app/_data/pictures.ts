import "server-only";
import { type Instant, MINUTE } from "#lib/model/instant.ts";
import { POLLED_METRICS } from "#lib/model/metric.ts";
import type { Pictured } from "#lib/model/picture-address.ts";
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
  /** One for each metric that it shows. */
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
  const { known, now, isFrozen } = askedAbout(data, question, clock);
  const domain = picturedTime(known, of, question.range, now);
  const reader = { language, now };
  const report = pictureReport(known, of, question, domain, publisher.name, reader);
  if (!report) return null;
  const time = timeOf(report) ?? domain;
  const [from, to] = time;
  const metrics = report.body.kind === "chart" ? [report.body.metric] : POLLED_METRICS;
  const [only] = metrics;
  return {
    report,
    time,
    isFrozen,
    rows: () => (report.body.kind === "chart" && only ? seriesRows(known, only, [from, to]) : null),
    series: () => metrics.map((metric) => seriesAnswer(known, { metric, from, to, step: null }, reader)),
  };
}

/** What was known at the time asked about, which ends now or at that time. */
export function askedAbout(data: SubjectData, { asOf: on }: PictureQuestion, clock: Instant) {
  const newest = data.history.at.at(-1) ?? 0;
  if (on === null) {
    return { known: data, now: Math.max(newest, pictureClock(clock)), isFrozen: false };
  }
  const end = momentOf(data, on) ?? endOf(data, on, clock);
  return { known: asOf(data, end), now: end, isFrozen: isOver(data, on, clock) };
}

/** The past that the chart shows; what may come is no reading. */
function timeOf({ body }: PictureReport): [Instant, Instant] | null {
  if (body.kind !== "chart") return null;
  const { chart } = body;
  return [chart.domain[0], (chart.kind === "line" && chart.fan?.now) || chart.domain[1]];
}
