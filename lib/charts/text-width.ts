const NARROW = /[ ijlItf.,:;'’|!()[\]\u00a0]/u;
const WIDE = /[mwMW@%—]/u;
const MARK = /[\p{Mn}\p{Cf}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const UPPER = /\p{Lu}/u;
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

function advanceOf(character: string): number {
  if (MARK.test(character)) return 0;
  if (NARROW.test(character)) return 0.36;
  if (WIDE.test(character)) return 0.95;
  if (IDEOGRAPH.test(character)) return 1.05;
  if (ARABIC.test(character)) return 0.56;
  return UPPER.test(character) ? 0.7 : 0.62;
}

/**
 * Width in px of a text set at a font size in px. No font can be asked on the server, and the reader's own font is not
 * known there, so this is an upper estimate: a text in Arial, Roboto or Noto Sans is narrower, in DejaVu Sans as wide.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += advanceOf(character);
  return ems * size;
}

/** The text cut to a width in px, with an ellipsis where something was cut. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The text broken between words into at most `most` lines of a width in px; the rest is cut. */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/u).filter((word) => word !== "");
  while (rest.length > 0) {
    if (lines.length === most - 1) return [...lines, cutText(rest.join(" "), size, width)];
    let count = 1;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(" "), size) <= width) count++;
    lines.push(cutText(rest.slice(0, count).join(" "), size, width));
    rest = rest.slice(count);
  }
  return lines;
}
