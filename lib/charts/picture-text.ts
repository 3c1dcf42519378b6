import { directionOf, type Language } from "../model/language.ts";
import { ARABIC, LATIN } from "./png.ts";
import { escapeXml } from "./xml.ts";

export type Piece = { text: string; size: number; weight: 300 | 400 | 600; colour: string };

/** What the Arabic font lacks of our scripts; its Latin letters are its own. */
const NOT_IN_ARABIC = /[\p{Script=Cyrillic}\p{Script=Greek}]+/gu;

const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const POP_ISOLATE = "\u2069";

/** A letter that its font lacks makes the renderer set the whole text in another one, of another weight. */
function withFonts(text: string, family: string): string {
  if (family === LATIN) return escapeXml(text);
  return escapeXml(text).replace(NOT_IN_ARABIC, (run) => `<tspan font-family="${LATIN}">${run}</tspan>`);
}

/** Where a line stands: its left (`start`) or right (`end`) edge, whichever way its words run, and its baseline. */
export type Place = { x: number; y: number; anchor: "start" | "end" };

/**
 * One line of a picture, in the direction of its language. The renderer knows no `direction` and lays every paragraph
 * out from left to right; an isolate turns it round.
 */
export function setLine(language: Language, { x, y, anchor }: Place, pieces: readonly Piece[]): string {
  const family = pieces.some(({ text }) => /\p{Script=Arabic}/u.test(text)) ? ARABIC : LATIN;
  const spans = pieces
    .map(
      ({ text, size, weight, colour }) =>
        `<tspan font-size="${size}" font-weight="${weight}" fill="${colour}">${withFonts(text, family)}</tspan>`,
    )
    .join("");
  const isRtl = directionOf(language) === "rtl";
  // Where nothing turns, the mark would only take the words from their font.
  const words = isRtl && family === ARABIC ? `${RIGHT_TO_LEFT_ISOLATE}${spans}${POP_ISOLATE}` : spans;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${family}" xml:space="preserve">${words}</text>`;
}
