import { type AsOf, parseAsOf } from "./as-of.ts";
import { STEPS } from "./calendar.ts";
import { LANGUAGES, type Language } from "./language.ts";
import { type PictureRange, parsePictureRange } from "./picture-range.ts";
import { type PictureSize, parsePictureSize } from "./picture-size.ts";

/**
 * `total`: a line of how many there are; `delta`: columns of how many more or fewer; `rate`: the same as a share of how
 * many there were; `spark`: the line alone.
 */
export const PICTURE_MODES = ["total", "delta", "rate", "spark"] as const;
export type PictureMode = (typeof PICTURE_MODES)[number];

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What one column, or one corner of a line, stands for. `windows`: what a server itself adds up; of what it counts alone. */
export const INTERVALS = [...STEPS, "windows"] as const;
export type Interval = (typeof INTERVALS)[number];

export const SCALES = ["linear", "log"] as const;
export const BASES = ["zero", "fit"] as const;
export const CSV_TYPES = ["full", "filtered"] as const;

/** What may be asked of a picture, and of the data behind it: the same at pictures, data, embeds and previews. */
export type PictureQuestion = {
  range: PictureRange;
  /** `null`: whichever suits the range. */
  interval: Interval | null;
  mode: PictureMode;
  scale: (typeof SCALES)[number];
  /** Whether the value axis begins at zero or near the lowest value. */
  base: (typeof BASES)[number];
  /** `auto` follows the reader's own, where the form can. */
  theme: Theme;
  /** Six hexadecimal digits, or nothing at all; `null`: the theme's paper. */
  bg: string | null;
  /** `null`: the board's first one. Never from the reader's headers, since one address has one answer. */
  lang: Language | null;
  size: PictureSize;
  /** Whether to show events, the goal, the forecast, and the lines above and under the drawing. */
  ann: boolean;
  goal: boolean;
  fan: boolean;
  title: boolean;
  footer: boolean;
  /** Frozen: as it was known at a time that is over. */
  asOf: AsOf | null;
  /** Every reading of the time, or the points as they are drawn. */
  csvType: (typeof CSV_TYPES)[number];
};

/**
 * The question in an address. Links live in other people's posts for years, so what is unknown is ignored and what is
 * wrong counts as left out; `null` only where `asof` is no day and no moment, since a frozen picture must not thaw.
 */
export function parsePictureQuestion(query: URLSearchParams): PictureQuestion | null {
  const given = new Map([...query].toReversed().map(([name, value]) => [name.toLowerCase(), value]));
  const word = (name: string) => given.get(name)?.trim().toLowerCase() ?? null;
  const asof = given.get("asof")?.trim() || null;
  const asOf = asof === null ? null : parseAsOf(asof);
  if (asof !== null && asOf === null) return null;
  return {
    range: parsePictureRange(word("range")),
    // As the pages and the interface call it, too.
    interval: oneOf(INTERVALS, word("interval") ?? word("step")),
    mode: oneOf(PICTURE_MODES, word("mode")) ?? "total",
    scale: oneOf(SCALES, word("scale")) ?? "linear",
    base: oneOf(BASES, word("base")) ?? "zero",
    theme: oneOf(THEMES, word("theme")) ?? "auto",
    bg: parseBackground(word("bg")),
    lang: oneOf(LANGUAGES, word("lang")),
    size: parsePictureSize(word("size"), word("w"), word("h")),
    ann: word("ann") !== "0",
    goal: word("goal") !== "0",
    fan: word("fan") !== "0",
    title: word("title") !== "0",
    footer: word("footer") !== "0",
    asOf,
    csvType: oneOf(CSV_TYPES, word("csvtype")) ?? "full",
  };
}

/** The usual picture. */
export const USUAL_QUESTION: PictureQuestion = withoutWishes();

function withoutWishes(): PictureQuestion {
  const question = parsePictureQuestion(new URLSearchParams());
  if (!question) throw new Error("A question without asof cannot be wrong");
  return question;
}

function oneOf<Name extends string>(names: readonly Name[], text: string | null): Name | null {
  return names.find((name) => name === text) ?? null;
}

function parseBackground(text: string | null): string | null {
  if (text === "transparent") return text;
  const [, digits = ""] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text ?? "") ?? [];
  if (digits === "") return null;
  return digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
}
