import type { Day } from "../../model/calendar.ts";
import type { Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";

export const FEED_KINDS = [
  "milestone",
  "rule",
  "record",
  "week",
  "note",
  "event",
  "correction",
  "gap",
] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** The page that has more of it. */
export type FeedPlace =
  | { page: "overview" | "gaps" }
  | { page: "milestone"; slug: string }
  | { page: "event"; event: string };

/** A milestone's picture and what it shows in words. `day` stands in its address. */
export type FeedPicture = { slug: string; day: Day; alt: string };

export type FeedWords = { title: string; paragraphs: string[]; picture?: FeedPicture | null };

/** One piece of news, not yet put into words: of thousands only the newest are told. */
export type FeedItem = {
  kind: FeedKind;
  /** Its name for ever: made of what it is about, never of its words or its place in the list. */
  key: string;
  place: FeedPlace;
  /** When it could first be told. */
  published: Instant;
  /** When what it says last changed. */
  updated: Instant;
  tell(language: Language): FeedWords;
};
