import type { Newsworthy } from "#lib/collector/announcing.ts";
import { eventSlug, wants } from "#lib/collector/announcing.ts";
import type { Channel } from "#lib/model/announcement.ts";
import { DAY, type Instant } from "#lib/model/instant.ts";
import { seriesOf } from "#lib/model/sample.ts";
import type { Subject } from "#lib/model/subject.ts";
import { isNewsOfDay, newSurges } from "#lib/reports/surge-news.ts";
import { findOutbursts } from "#lib/stats/surges.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { readBelieved } from "../stored-subject.ts";
import { readReached } from "./reached.ts";

/** What a day is judged by lies in so many days before it. */
const LOOKED_BACK = 84 * DAY;
/** What was doubted for a day, and is news when it is confirmed, was read so much earlier. */
const DOUBTED = 2 * DAY;

/** All that is to be decided of a subject: milestones that it has reached, those of `decided` left out, and surges that are news. */
export async function readNewsworthy(
  subject: Subject,
  channels: readonly Channel[],
  decided: ReadonlySet<string>,
  reader: StoreReader,
  now: Instant,
): Promise<Newsworthy[]> {
  const isWanted = (slug: string) => channels.some((channel) => wants(channel, slug));
  const reached = isWanted("milestone") ? await readReached(subject, decided, reader) : [];
  const seen = isWanted(eventSlug("any")) ? await readSurges(subject, reader, now) : [];
  return [...reached, ...seen.filter(({ slug }) => !decided.has(slug))];
}

/** Years of readings are read only where those of some weeks show something. */
async function readSurges(subject: Subject, reader: StoreReader, now: Instant): Promise<Newsworthy[]> {
  const recent = await reader.history(subject.id, { from: now - LOOKED_BACK });
  const found = findOutbursts(seriesOf(recent, "users"), subject.timeZone);
  if (!found.some((outburst) => isNewsOfDay(outburst, now - DOUBTED))) return [];
  return newSurges(await readBelieved(subject, reader), now).map(({ id, detectedAt }) => ({
    slug: eventSlug(id),
    detectedAt,
  }));
}
