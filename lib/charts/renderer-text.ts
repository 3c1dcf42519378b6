/** What of the characters a font can draw. */
export type Coverage = { latin: ReadonlySet<number>; arabic: ReadonlySet<number> };
export type Families = { latin: string; arabic: string };

const TEXT = /<text\b([^>]*)>([\s\S]*?)<\/text>/g;
const TSPAN = /<tspan\b([^>]*)>([^<]*)<\/tspan>/g;
const IS_ARABIC = /\p{Script=Arabic}/u;
/** They are not drawn, but turn the words around. */
const MARKS = /[\u200e\u200f\u2066-\u2069]/u;

/**
 * A drawing for a renderer that takes one font for each piece of text, draws a box for every letter that this one lacks,
 * and knows neither lists of fonts nor the system's: each piece gets the font of its script, and what neither font has,
 * such as emoji, is left out.
 */
export function withOwnFonts(svg: string, coverage: Coverage, families: Families): string {
  return svg.replace(TEXT, (_, attributes: string, content: string) => {
    const isArabic = IS_ARABIC.test(content);
    const family = isArabic ? "arabic" : "latin";
    const words = content.includes("<tspan")
      ? content.replace(TSPAN, (_tspan, own: string, text: string) => {
          const ownFamily = isArabic && !IS_ARABIC.test(text) ? ` font-family="${families.latin}"` : "";
          const usual = ownFamily === "" ? family : "latin";
          return `<tspan${own}${ownFamily}>${inFonts(text, usual, coverage, families)}</tspan>`;
        })
      : inFonts(content, family, coverage, families);
    return `<text${attributes} font-family="${families[family]}">${words}</text>`;
  });
}

type Family = keyof Families;

/** Runs of one font each; the usual one needs no element of its own. Entities are ASCII, which both fonts have. */
function inFonts(text: string, usual: Family, coverage: Coverage, families: Families): string {
  const other: Family = usual === "latin" ? "arabic" : "latin";
  let words = "";
  let run = "";
  const endRun = () => {
    if (run !== "") words += `<tspan font-family="${families[other]}">${run}</tspan>`;
    run = "";
  };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isUsual = MARKS.test(character) || coverage[usual].has(code);
    if (isUsual) {
      endRun();
      words += character;
    } else if (coverage[other].has(code)) {
      run += character;
    }
  }
  endRun();
  return words.replace(/ {2,}/g, " ");
}
