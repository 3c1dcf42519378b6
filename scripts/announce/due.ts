import { againFrom, decide, isDue, wants } from "#lib/collector/announcing.ts";
import type { BoardConfig } from "#lib/config.ts";
import type { Announcement, Channel } from "#lib/model/announcement.ts";
import type { Instant } from "#lib/model/instant.ts";
import type { Subject } from "#lib/model/subject.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { readNewsworthy } from "./newsworthy.ts";

export type Due = { announcement: Announcement; channel: Channel };

/** What was given up of what is named, on channels that there still are, made due again. */
export async function readAgain(
  { channels }: Pick<BoardConfig, "channels">,
  { id }: Subject,
  reader: StoreReader,
  slugs: readonly string[],
  now: Instant,
): Promise<Announcement[]> {
  return (await reader.announcements(id))
    .filter(({ slug, state }) => state === "given-up" && slugs.includes(slug))
    .filter(({ channel }) => channels.some((each) => each.id === channel))
    .map((announcement) => againFrom(announcement, now));
}

/** What the announcer would send at a moment, decided as it would decide, with nothing written. */
export async function readDue(
  config: Pick<BoardConfig, "channels">,
  subject: Subject,
  reader: StoreReader,
  now: Instant,
  again: readonly string[] = [],
): Promise<Due[]> {
  const known = [
    ...(await reader.announcements(subject.id)),
    ...(await readAgain(config, subject, reader, again, now)),
  ];
  const newsworthy = await readNewsworthy(subject, config.channels, new Set(), reader, now);
  return config.channels.flatMap((channel) => {
    const told = known.filter((announcement) => announcement.channel === channel.id);
    const fresh = newsworthy
      .filter(({ slug }) => wants(channel, slug))
      .filter(({ slug }) => told.every((announcement) => announcement.slug !== slug))
      .map((each) => decide(subject.id, each, channel, now));
    return [...told, ...fresh]
      .filter((each) => isDue(each, now))
      .map((announcement) => ({ announcement, channel }));
  });
}
