import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { LOCALES } from "./locales.ts";

/** How a zone stands after a time, in languages that bend its name. Summer alone is told apart, as people do. */
const AFTER_TIME: Partial<Record<Language, (name: string) => string>> = {
  et: (name) => name.replace(/(standard)?aeg$/, "aja järgi"),
  ar: (name) => (/^(ال)?توقيت/.test(name) ? `ب${name.replace(/ الرسمي$/, "")}` : `بتوقيت ${name}`),
};

/** What follows a time in a zone: its abbreviation where the language has one, `EET`, else its name, never `GMT+2`. */
export function zoneName(language: Language, at: Instant, timeZone: string): string {
  const abbreviation = nameOf(language, at, timeZone, "short");
  const name = /\d/.test(abbreviation) ? nameOf(language, at, timeZone, "long") : abbreviation;
  return AFTER_TIME[language]?.(name) ?? name;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function nameOf(language: Language, at: Instant, timeZone: string, style: "short" | "long"): string {
  const id = `${language} ${timeZone} ${style}`;
  const format =
    formats.get(id) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone, timeZoneName: style });
  formats.set(id, format);
  return format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
