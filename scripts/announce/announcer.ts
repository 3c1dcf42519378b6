import { type Announcer, createAnnouncer } from "#lib/collector/announcer.ts";
import { missingSecrets, type Secrets } from "#lib/config/secrets.ts";
import type { BoardConfig } from "#lib/config.ts";
import type { Fetcher, Sender } from "#lib/fediverse/guarded-fetch.ts";
import { sendPost } from "#lib/fediverse/send-post.ts";
import { sendWebhook } from "#lib/fediverse/send-webhook.ts";
import type { Log } from "#lib/log.ts";
import type { Announcement, Channel, Sent } from "#lib/model/announcement.ts";
import type { Host } from "#lib/model/host.ts";
import type { Store } from "#lib/store/store.ts";
import { readNews } from "./news.ts";
import { readNewsworthy } from "./newsworthy.ts";

export type AnnouncerParts = {
  config: BoardConfig;
  secrets: Secrets;
  store: Store;
  fetcher: Fetcher & Sender;
  owner: string;
  log: Log;
  now: () => number;
};

/** The announcer of the board's channels, wired to its store and to the network. */
export function announcerOf({ config, secrets, store, fetcher, owner, log, now }: AnnouncerParts): Announcer {
  const subjectOf = (host: Host) => config.subjects.find(({ id }) => id === host);

  async function send(host: Host, { key, slug }: Announcement, channel: Channel): Promise<Sent> {
    const subject = subjectOf(host);
    const news = subject && (await readNews(config, subject, slug, channel.language, store, now()));
    if (!news) return { ok: false, detail: "there is no such milestone or event any more" };
    const { webhookSecret, postToken } = secrets;
    if (channel.kind === "webhook" && webhookSecret !== null) {
      const { url } = channel;
      return sendWebhook(fetcher, { url, id: key, body: news.message, secret: webhookSecret, at: now() });
    }
    if (channel.kind === "post" && postToken !== null && news.post) {
      const { text, alt, png } = news.post;
      return sendPost(fetcher, {
        ...channel,
        token: postToken,
        key,
        text,
        picture: { png: await png(), alt },
      });
    }
    return { ok: false, detail: `${missingSecrets([channel], secrets).join(" and ")} is not set` };
  }

  return createAnnouncer(owner, {
    store,
    channels: config.channels,
    async newsworthy(host, decided) {
      const subject = subjectOf(host);
      return subject ? readNewsworthy(subject, config.channels, decided, store, now()) : [];
    },
    send,
    now,
    log,
  });
}
