const MAX_CODE_POINTS = 300;

// Controls and format signs that reorder or hide text. Left-to-right and right-to-left marks and joiners stay: Arabic
// and emoji need them, and they reorder nothing beyond their neighbours.
const REORDERING = /[\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFEFF\u206A-\u206F]/g;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** A server's own words, fit to be kept and shown: one line, no controls, no bidi overrides, cut. `null` where none remain. */
export function cleanText(value: unknown, maxCodePoints = MAX_CODE_POINTS): string | null {
  if (typeof value !== "string") return null;
  // Cut roughly first: a title can be a megabyte long.
  const text = value
    .slice(0, maxCodePoints * 8)
    .toWellFormed()
    .replace(REORDERING, "")
    .replace(CONTROLS, " ")
    .replace(/\s+/g, " ")
    .trim();
  return Array.from(text).slice(0, maxCodePoints).join("").trim() || null;
}
