import type { Phrase } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";

/** What a picture for link previews says. It stands in other people's posts for weeks, so it needs nothing around it. */
export type Card = {
  language: Language;
  /** The board's name. */
  board: string;
  /** The moment that the figure was read at; `""` while there is none. */
  date: string;
  name: string;
  /** A milestone that was reached is celebrated. */
  isReached: boolean;
  /** What the figure is: the reading that the line's dot stands on. */
  reading: [Instant, number] | null;
  /** "1,001" "accounts on est.social". */
  figure: string;
  unit: string;
  sentence: Phrase;
  goal: { value: number; label: string } | null;
  domain: [Instant, Instant] | null;
  /** The days at the ends of `domain`. */
  ends: [string, string];
  points: [Instant, number | null][];
};
