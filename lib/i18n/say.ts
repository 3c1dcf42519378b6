import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../model/language.ts";
import { ar } from "./messages/ar.ts";
import { en, type MessageKey } from "./messages/en.ts";
import { et } from "./messages/et.ts";
import { nl } from "./messages/nl.ts";

export type { MessageKey };

/** Numbers are given as text already formatted for the language; a number decides only the plural form. */
export type MessageValues = Record<string, string | number>;

/** A sentence in pieces; a strong piece is set bold. */
export type Phrase = { text: string; strong: boolean }[];

const CATALOGUES: Record<Language, Record<MessageKey, string>> = { et, en, nl, ar };

/** Latin digits in Arabic too, so that chart, table and text agree. */
export const LOCALES: Record<Language, string> = { et: "et", en: "en-GB", nl: "nl", ar: "ar-u-nu-latn" };

const formats = new Map<string, IntlMessageFormat>();

function formatOf(language: Language, key: MessageKey): IntlMessageFormat {
  const id = `${language} ${key}`;
  let format = formats.get(id);
  if (!format) {
    format = new IntlMessageFormat(CATALOGUES[language][key], LOCALES[language]);
    formats.set(id, format);
  }
  return format;
}

/** The message as a sentence, `<b>` pieces included as such with no markup. */
export function phrase(language: Language, key: MessageKey, values: MessageValues = {}): Phrase {
  const parts = formatOf(language, key).format<Phrase[number]>({
    ...values,
    b: (chunks) => ({ text: chunks.join(""), strong: true }),
  });
  return [parts].flat().map((part) => (typeof part === "string" ? { text: part, strong: false } : part));
}

/** The message as plain text. */
export function say(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return textOf(phrase(language, key, values));
}

export function textOf(pieces: Phrase): string {
  return pieces.map(({ text }) => text).join("");
}
