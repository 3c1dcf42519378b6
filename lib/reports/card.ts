import type { Phrase } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";

/** What a picture for link previews says. It stands in other people's posts for weeks, so it needs nothing around it. */
export type Card = {
  language: Language;
  /** The moment that the figure was read at; `""` while there is none. */
  date: string;
  /** What it is about; `""` where the figure's unit says so. */
  name: string;
  /** A milestone that was reached is celebrated. */
  isReached: boolean;
  /** "1,001" "accounts on est.social"; both `""` while nothing was read. */
  figure: string;
  unit: string;
  sentence: Phrase;
  /** One line in large, or several subjects one under the other. */
  chart: CardChart | null;
  rows: CardRow[];
};

export type CardChart = {
  domain: [Instant, Instant];
  /** The days at the ends of `domain`. */
  ends: [string, string];
  points: [Instant, number | null][];
  /** What the figure is: the reading that the line's dot stands on. */
  reading: [Instant, number] | null;
  goal: { value: number; label: string } | null;
  gaps: [Instant, Instant][];
  /** Drawn as rings on the line. */
  events: Instant[];
};

export type CardRow = { figure: string; unit: string; chart: CardChart | null };
