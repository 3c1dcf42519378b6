const MAX_CODE_POINTS = 300;
/** Scripts that stack signs on a letter need up to four; a pile of them covers the lines above and below. */
const MAX_MARKS = 4;

// Format signs that reorder text, or stand for nothing at all. Left-to-right and right-to-left marks, joiners and tags
// stay: Arabic, Persian and emoji need them, and they reorder nothing beyond their neighbours.
const REORDERING = /[\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u206A-\u206F]/gu;
const BLANK = /\u034F|[\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060-\u2064\u2800\u3164\uFEFF\uFFA0]/gu;
const FORBIDDEN = /\p{Noncharacter_Code_Point}/gu;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const PILES = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, "gu");
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A server's own words, fit to be kept and shown: one line, no controls, no bidi overrides, no piles of marks, cut. `null`
 * where nothing remains that can be seen.
 */
export function cleanText(value: unknown, maxCodePoints = MAX_CODE_POINTS): string | null {
  if (typeof value !== "string") return null;
  // Cut roughly first: a title can be a megabyte long.
  const text = value
    .slice(0, maxCodePoints * 8)
    .toWellFormed()
    .replace(REORDERING, "")
    .replace(BLANK, "")
    .replace(FORBIDDEN, "")
    .replace(CONTROLS, " ")
    .replace(PILES, "$1")
    .replace(/\s+/g, " ")
    .trim();
  const cut = Array.from(text).slice(0, maxCodePoints).join("").trim();
  return VISIBLE.test(cut) ? cut : null;
}
