import { directionOf, type Language } from "../model/language.ts";
import { tenth } from "./scales.ts";
import { escapeXml } from "./xml.ts";

/** Words of one class and size; those of a line follow each other in the direction of its language. */
export type Words = { text: string; className: string; size: number };

const RIGHT_TO_LEFT_ISOLATE = "\u2067";

/** Where lines of a language begin and end, within the margins of a drawing. */
export type Edges = { language: Language; start: number; end: number };

export function edgesOf(language: Language, left: number, right: number): Edges {
  return directionOf(language) === "rtl"
    ? { language, start: right, end: left }
    : { language, start: left, end: right };
}

/** One line of words, set against the edge at which its language begins a line, or the other one. */
export function wordLine(
  { language, start, end }: Edges,
  side: "start" | "end",
  y: number,
  words: readonly Words[],
): string {
  const shown = words.filter(({ text }) => text !== "");
  if (shown.length === 0) return "";
  const isRtl = directionOf(language) === "rtl";
  const [x, isRight] = side === "start" ? [start, isRtl] : [end, !isRtl];
  const spans = shown.map(({ text, className, size }, index) => {
    const apart = index === 0 ? "" : "\u2002";
    return `<tspan class="${className}" font-size="${size}">${escapeXml(apart + text)}</tspan>`;
  });
  // Outside of the first words, so that it takes no font of its own into them.
  const turn = isRtl ? RIGHT_TO_LEFT_ISOLATE : "";
  return `<text x="${tenth(x)}" y="${tenth(y)}"${isRight ? ' text-anchor="end"' : ""} xml:space="preserve">${turn}${spans.join("")}</text>`;
}
