import type { Host } from "./host.ts";
import type { Instant } from "./instant.ts";
import type { Language } from "./language.ts";

/** Who sees a post; `direct` is left out, for nobody would. */
export const VISIBILITIES = ["public", "unlisted", "private"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What a webhook can be told of; a post is of a milestone. */
export const NEWS_TOPICS = ["milestones", "surges"] as const;
export type NewsTopic = (typeof NEWS_TOPICS)[number];

/** Where news is announced. `id` tells it from every other, for ever, and gives nothing away. */
export type Channel = { id: string; language: Language } & (
  | { kind: "webhook"; url: string; about: readonly NewsTopic[] }
  | { kind: "post"; server: Host; visibility: Visibility }
);

/**
 * What became of one piece of news on one channel.
 * `old`: it was no news when it was first seen, and never will be; `due`: to be sent; `given-up`: not taken within a day.
 */
export type Announcement = {
  /** The same at every try, so that a receiver knows what it has had. */
  key: string;
  /** The milestone’s, or `events/` and the name of the event. */
  slug: string;
  channel: string;
  state: "old" | "due" | "sent" | "given-up";
  tries: number;
  decidedAt: Instant;
  /** When it is tried next; `null` once nothing more is to be done. */
  nextTry: Instant | null;
  sentAt: Instant | null;
};

/** What came of trying to send it. `detail` is ours: it holds neither secrets nor anything that the receiver wrote. */
export type Sent = { ok: true } | { ok: false; detail: string };
