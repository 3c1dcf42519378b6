import type { Weekday } from "../model/calendar.ts";
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

/** The day a week begins with where a calendar is shown, 1 is Monday. Counted weeks are ISO weeks everywhere. */
export const FIRST_WEEKDAYS: Record<Language, Weekday> = { et: 1, en: 1, nl: 1, ar: 6 };
