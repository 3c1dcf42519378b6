import type { Host } from "./host.ts";
import type { Instant } from "./instant.ts";
import type { Language } from "./language.ts";

/** Who sees a post; `direct` is left out, for nobody would. */
export const VISIBILITIES = ["public", "unlisted", "private"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Where milestones are announced. `id` tells it from every other, for ever, and gives nothing away. */
export type Channel = { id: string; language: Language } & (
  | { kind: "webhook"; url: string }
  | { kind: "post"; server: Host; visibility: Visibility }
);

/**
 * What became of one milestone on one channel.
 * `old`: it was no news when it was first seen, and never will be; `due`: to be sent; `given-up`: not taken within a day.
 */
export type Announcement = {
  /** The same at every try, so that a receiver knows what it has had. */
  key: string;
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
