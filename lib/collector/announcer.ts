import type { Announcement, Channel, Sent } from "../model/announcement.ts";
import type { Host } from "../model/host.ts";
import { type Instant, MINUTE, wholeSecond } from "../model/instant.ts";
import { afterTry, beforeTry, decide, isDue, type Newsworthy, wants } from "./announcing.ts";
import type { Effects } from "./effects.ts";

const LEASE = "announcer";
/** Longer than one sending can take, which waits for its turn at the host; it is renewed before each. */
const LEASE_MS = 6 * MINUTE;

export type AnnouncerEffects = {
  store: {
    announcements: (host: Host) => Promise<Announcement[]>;
    saveAnnouncement: (host: Host, announcement: Announcement) => Promise<void>;
    takeLease: (name: string, owner: string, now: Instant, forMs: number) => Promise<boolean>;
    releaseLease: (name: string, owner: string) => Promise<void>;
  };
  channels: readonly Channel[];
  /** Milestones that are reached and surges that are news, those of `decided` left out: nothing is left to be decided of them. */
  newsworthy: (host: Host, decided: ReadonlySet<string>) => Promise<Newsworthy[]>;
  send: (host: Host, announcement: Announcement, channel: Channel) => Promise<Sent>;
  now: () => number;
  log: Effects["log"];
};

export type Announcer = {
  /** Sends what is due of a server. Calls queue up behind each other; trouble is logged, not thrown. */
  announce: (host: Host) => Promise<void>;
};

/**
 * Announces each piece of news once on each channel, ever. What is to be sent is stored before it is sent, under a key that
 * never changes, and again after it: whoever is killed in between sends the same key again.
 */
export function createAnnouncer(owner: string, effects: AnnouncerEffects): Announcer {
  const { store, channels, log } = effects;
  const now = () => wholeSecond(effects.now());
  const mayGoOn = () => store.takeLease(LEASE, owner, now(), LEASE_MS);
  let last: Promise<void> = Promise.resolve();

  async function decideAll(host: Host): Promise<Announcement[]> {
    const known = await store.announcements(host);
    const keys = new Set(known.map(({ slug, channel }) => `${slug} ${channel}`));
    const isOpen = (channel: Channel, slug: string) =>
      wants(channel, slug) && !keys.has(`${slug} ${channel.id}`);
    const isDecided = (slug: string) => !channels.some((channel) => isOpen(channel, slug));
    const decided = new Set(known.map(({ slug }) => slug).filter(isDecided));
    const fresh = (await effects.newsworthy(host, decided)).flatMap((newsworthy) =>
      channels
        .filter((channel) => isOpen(channel, newsworthy.slug))
        .map((channel) => decide(host, newsworthy, channel, now())),
    );
    for (const announcement of fresh) await store.saveAnnouncement(host, announcement);
    return [...known, ...fresh];
  }

  async function sendOne(host: Host, announcement: Announcement, channel: Channel): Promise<void> {
    const tried = beforeTry(announcement, now());
    await store.saveAnnouncement(host, tried);
    const sent = await effects.send(host, tried, channel);
    const after = afterTry(tried, sent, now());
    await store.saveAnnouncement(host, after);
    const told = { host, slug: announcement.slug, channel: channel.id, tries: tried.tries };
    if (sent.ok) log.info("announced", told);
    else log.warn("not announced", { ...told, state: after.state, detail: sent.detail });
  }

  async function announce(host: Host): Promise<void> {
    if (!(await mayGoOn())) return;
    for (const announcement of await decideAll(host)) {
      const channel = channels.find(({ id }) => id === announcement.channel);
      if (!channel || !isDue(announcement, now())) continue;
      if (!(await mayGoOn())) return;
      await sendOne(host, announcement, channel);
    }
    await store.releaseLease(LEASE, owner);
  }

  return {
    announce(host) {
      last = last
        .then(() => announce(host))
        .catch((error: unknown) => {
          const detail = error instanceof Error ? error.message : String(error);
          log.error("announcements failed", { host, detail });
        });
      return last;
    },
  };
}
