import { DAY, type Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { Pictured } from "../model/picture-address.ts";
import { type PictureRange, pictureDomain } from "../model/picture-range.ts";
import { type RangeName, rangeOf } from "../model/range.ts";
import { seriesOf } from "../model/sample.ts";
import { newestKnown } from "../stats/series.ts";
import type { SubjectData } from "./subject-data.ts";

/** Where the last reading is older than this, readings have ended: no forecast made of it is shown any more. */
const ENDED = 8 * DAY;

export const hasEnded = (newest: Instant, now: Instant) => now - newest > ENDED;

/**
 * Up to when a figure is shown: now or, where its readings have ended, eight days after the last of them. So it is seen that
 * they ended, but years of nothing do not push them out of the picture.
 */
export function shownUntil({ history }: SubjectData, metric: PolledMetric, now: Instant): Instant {
  const newest = newestKnown(seriesOf(history, metric));
  return newest ? Math.min(now, newest.at + ENDED) : now;
}

/** What a range shows of a figure; `null` where nothing was ever read. */
export function shownTime(
  data: SubjectData,
  metric: PolledMetric,
  range: RangeName,
  now: Instant,
): [Instant, Instant] | null {
  const first = data.history.at[0];
  return first === undefined ? null : rangeOf(range, first, shownUntil(data, metric, now));
}

/** What a picture or a frame shows; that of several figures goes by the accounts. A milestone's shows its own time. */
export function picturedTime(
  data: SubjectData,
  of: Pictured,
  range: PictureRange,
  now: Instant,
): [Instant, Instant] {
  const metric = typeof of === "string" && of !== "summary" ? of : "users";
  const first = Math.min(data.history.at[0] ?? now - DAY, now);
  return pictureDomain(range, first, shownUntil(data, metric, now), data.subject.timeZone);
}
