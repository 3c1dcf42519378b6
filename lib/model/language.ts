/** The languages of every page, in the order in which they are offered. */
export const LANGUAGES = ["et", "en", "nl", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** A text by the operator, in the languages that they wrote it in. */
export type LocalText = Partial<Record<Language, string>>;

/** The text in the language asked for, else in English, else in whichever language there is. */
export function inLanguage(text: LocalText, language: Language): string | null {
  return text[language] ?? text.en ?? Object.values(text)[0] ?? null;
}
