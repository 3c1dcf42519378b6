import { type Phrase, say, textOf } from "../../i18n/say.ts";
import type { Day } from "../../model/calendar.ts";
import type { Language } from "../../model/language.ts";
import type { PageAddress } from "../../model/page-address.ts";
import type { Card } from "../card.ts";

/** What a link to a page shows wherever somebody posts it. */
export type Preview = {
  /** The page whose picture it is: of a fact sheet of now, the sheet that keeps these very figures. */
  address: PageAddress;
  /** The page in a sentence, with its figure where it has one. */
  title: string;
  /** Never empty: there are readers that show nothing at all without it. */
  description: string;
  card: Card;
  /** The picture in words. */
  alt: string;
  /** The day whose figures the picture shows. */
  day: Day;
};

/** As the report of a page makes it, which knows its own address only where that is another one. */
export type PreviewParts = Omit<Preview, "address"> & Partial<Pick<Preview, "address">>;

/** A picture in words: what it is of, what it says, and what its line does. */
export function tellPicture(
  title: string,
  sentence: string | Phrase,
  summary: string | undefined,
  language: Language,
): string {
  const text = typeof sentence === "string" ? sentence : textOf(sentence);
  // Not every line of a page ends as a sentence does.
  const ended = text === "" || /[.!?؟…]$/.test(text) ? text : `${text}.`;
  return say(language, "preview.alt", { title, text: ended, chart: summary ?? "" }).trim();
}

export const plain = (text: string): Phrase => (text === "" ? [] : [{ text, strong: false }]);
