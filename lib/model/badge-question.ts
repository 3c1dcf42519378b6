import { cleanText } from "./clean-text.ts";
import { LANGUAGES, type Language } from "./language.ts";

/** The styles of shields.io. */
export const BADGE_STYLES = ["flat", "flat-square", "plastic", "for-the-badge", "social"] as const;
export type BadgeStyle = (typeof BADGE_STYLES)[number];

/** What may be asked of a badge. Colours are six hexadecimal digits. */
export type BadgeQuestion = {
  /** In the place of our own; the only free text in any address of ours. */
  label: string | null;
  color: string | null;
  labelColor: string | null;
  style: BadgeStyle;
  /** `null`: the board's first one. */
  lang: Language | null;
  /** How long whoever asked may keep it. */
  cacheSeconds: number;
};

/** Sooner than this nobody needs to ask again: GitHub and shields.io keep badges at least as long. */
export const LEAST_SECONDS = 300;
const MOST_SECONDS = 86_400;

const LONGEST_LABEL = 60;

/** The names that shields.io gives to colours. */
const NAMED: Record<string, string> = {
  brightgreen: "44cc11",
  success: "44cc11",
  green: "97ca00",
  yellowgreen: "a4a61d",
  yellow: "dfb317",
  orange: "fe7d37",
  important: "fe7d37",
  red: "e05d44",
  critical: "e05d44",
  blue: "007ec6",
  informational: "007ec6",
  grey: "555555",
  gray: "555555",
  lightgrey: "9f9f9f",
  lightgray: "9f9f9f",
  inactive: "9f9f9f",
};

/** Badges live in other people's pages for years: what is unknown is ignored, and what is wrong counts as left out. */
export function parseBadgeQuestion(query: URLSearchParams): BadgeQuestion {
  const given = new Map([...query].toReversed().map(([name, value]) => [name.toLowerCase(), value]));
  const word = (name: string) => given.get(name)?.trim().toLowerCase() ?? "";
  return {
    label: cleanText(given.get("label"), LONGEST_LABEL),
    color: parseColor(word("color")),
    labelColor: parseColor(word("labelcolor")),
    style: BADGE_STYLES.find((style) => style === word("style")) ?? "flat",
    lang: LANGUAGES.find((language) => language === word("lang")) ?? null,
    cacheSeconds: parseSeconds(word("cacheseconds")),
  };
}

/** As the one query string that all its spellings share: sorted, without defaults. The inverse of `parseBadgeQuestion`. */
export function formatBadgeQuestion({ cacheSeconds, style, ...texts }: BadgeQuestion): string {
  const parts = {
    ...texts,
    cacheSeconds: cacheSeconds === LEAST_SECONDS ? null : String(cacheSeconds),
    style: style === "flat" ? null : style,
  };
  const given = Object.entries(parts)
    .filter((part): part is [string, string] => part[1] !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams(given).toString();
}

function parseColor(text: string): string | null {
  if (Object.hasOwn(NAMED, text)) return NAMED[text] ?? null;
  const [, digits = ""] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text) ?? [];
  if (digits === "") return null;
  return digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
}

/** Only ever raised: asking more often than that is no use to anyone. */
function parseSeconds(text: string): number {
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, seconds));
}
