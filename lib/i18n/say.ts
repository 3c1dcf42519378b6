import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../model/language.ts";
import { LOCALES } from "./locales.ts";
import { ar } from "./messages/ar.ts";
import { en, type MessageKey } from "./messages/en.ts";
import { et } from "./messages/et.ts";
import { nl } from "./messages/nl.ts";

export type { MessageKey };

/** A number is formatted for the language where the message says so, and decides the plural; dates are given as text. */
export type MessageValues = Record<string, string | number>;

/** A sentence in pieces; a strong piece is set bold. */
export type Phrase = { text: string; strong: boolean }[];

const CATALOGUES: Record<Language, Record<MessageKey, string>> = { et, en, nl, ar };

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
