import type { Language } from "../model/language.ts";

/**
 * Latin digits in Arabic too, so that chart, table and text agree.
 * Apart from the messages, so that a chart in the browser can write numbers and dates without them.
 */
export const LOCALES: Record<Language, string> = { et: "et", en: "en-GB", nl: "nl", ar: "ar-u-nu-latn" };

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  et: "Eesti",
  en: "English",
  nl: "Nederlands",
  ar: "العربية",
};
