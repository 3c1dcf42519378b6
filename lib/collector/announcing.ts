import { createHash } from "node:crypto";
import type { Announcement, Channel, Sent } from "../model/announcement.ts";
import type { Host } from "../model/host.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../model/instant.ts";
import type { Crossing } from "../model/milestone.ts";

/** A milestone that was reached at some time, and the reading that bore it out. */
export type Reached = { slug: string; crossing: Crossing; borneOut: Instant };

/** A surge that is news; `slug` as `eventSlug` makes it. */
export type Seen = { slug: string; detectedAt: Instant };

export type Newsworthy = Reached | Seen;

const EVENT = "events/";

/** An event among the slugs of milestones, which hold no slash. */
export const eventSlug = (event: string) => `${EVENT}${event}`;

/** The event that a slug is of; `null` where it is a milestone’s. */
export function eventIn(slug: string): string | null {
  return slug.startsWith(EVENT) ? slug.slice(EVENT.length) : null;
}

/** Whether the channel is to be told of it. */
export function wants(channel: Channel, slug: string): boolean {
  const topic = eventIn(slug) === null ? "milestones" : "surges";
  return channel.kind === "webhook" ? channel.about.includes(topic) : topic === "milestones";
}

/** What was reached longer ago than this is history, however it came to be known: by an import, a restart, a new channel. */
export const NEWS_FOR = 7 * DAY;

/** After so many tries in vain, how long until the next; the last is repeated until a day has passed. */
const PAUSES: readonly number[] = [MINUTE, 5 * MINUTE, 20 * MINUTE, HOUR, 3 * HOUR];
const TRIED_FOR = DAY;

/** The same for one piece of news and channel for ever, and no other: what a receiver knows a message by. */
export function keyOf(host: Host, slug: string, channel: string): string {
  const type = eventIn(slug) === null ? "milestone.reached" : "surge.detected";
  const text = [type, host, slug, channel].join("\n");
  return `msg_${createHash("sha256").update(text).digest("base64url").slice(0, 32)}`;
}

/**
 * What to do about it on a channel when it is first seen. A milestone that was passed at the first reading, or that was
 * reached long ago, is remembered in silence; of surges only news comes here.
 */
export function decide(host: Host, newsworthy: Newsworthy, channel: Channel, now: Instant): Announcement {
  const { slug } = newsworthy;
  const isNews =
    "detectedAt" in newsworthy ||
    (newsworthy.crossing.after !== null && now - newsworthy.borneOut <= NEWS_FOR);
  return {
    key: keyOf(host, slug, channel.id),
    slug,
    channel: channel.id,
    state: isNews ? "due" : "old",
    tries: 0,
    decidedAt: now,
    nextTry: isNews ? now : null,
    sentAt: null,
  };
}

/** Kept before it is sent: should this process die meanwhile, the same key is tried again, and no other. */
export function beforeTry(announcement: Announcement, now: Instant): Announcement {
  const tries = announcement.tries + 1;
  const pause = PAUSES[Math.min(tries, PAUSES.length) - 1] ?? HOUR;
  return { ...announcement, tries, nextTry: now + pause };
}

/** Kept after it was sent, or was not. */
export function afterTry(tried: Announcement, sent: Sent, now: Instant): Announcement {
  if (sent.ok) return { ...tried, state: "sent", nextTry: null, sentAt: now };
  if ((tried.nextTry ?? now) - tried.decidedAt <= TRIED_FOR) return tried;
  return { ...tried, state: "given-up", nextTry: null };
}

/** What was given up, as it is tried once more: under the same key, which a receiver that took it after all still knows. */
export function againFrom(announcement: Announcement, now: Instant): Announcement {
  return { ...announcement, state: "due", nextTry: now };
}

export function isDue({ state, nextTry }: Announcement, now: Instant): boolean {
  return state === "due" && nextTry !== null && nextTry <= now;
}
