import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import { coverageOf } from "./font-coverage.ts";
import { pngFile } from "./png-file.ts";
import { type Coverage, withOwnFonts } from "./renderer-text.ts";

/** The families that a drawing may name when it is to become a PNG: what they lack is not drawn at all. */
export const LATIN = "Noto Sans";
export const ARABIC = "Noto Sans Arabic";

const FILES: readonly [folder: string, weight: string, name: string][] = [
  ["noto-sans", "300Light", "NotoSans"],
  ["noto-sans", "400Regular", "NotoSans"],
  ["noto-sans", "600SemiBold", "NotoSans"],
  ["noto-sans-arabic", "400Regular", "NotoSansArabic"],
  ["noto-sans-arabic", "600SemiBold", "NotoSansArabic"],
];

/** Throws where the package is not installed. */
export function fontFile(...[folder, weight, name]: (typeof FILES)[number]): string {
  // Not require.resolve, which a bundler would take for an import of the font.
  const found = findPackageJSON(`@expo-google-fonts/${folder}`, import.meta.url);
  if (!found) throw new Error(`The font ${name} is not installed: run npm ci`);
  return join(dirname(found), weight, `${name}_${weight}.ttf`);
}

let kept: ResvgRenderOptions | null = null;

function renderOptions(): ResvgRenderOptions {
  kept ??= {
    font: {
      loadSystemFonts: false,
      fontFiles: FILES.map((file) => fontFile(...file)),
      defaultFontFamily: LATIN,
    },
  };
  return kept;
}

let covered: Coverage | null = null;

function coverage(): Coverage {
  const of = (name: string) => {
    const file = FILES.find(([, weight, each]) => each === name && weight === "400Regular");
    if (!file) throw new Error(`The font ${name} is not among those that pictures are set in`);
    return coverageOf(readFileSync(fontFile(...file)));
  };
  covered ??= { latin: of("NotoSans"), arabic: of("NotoSansArabic") };
  return covered;
}

/** A picture as PNG: the drawing that browsers get, its words set in our own fonts. Throws what the renderer throws. */
export async function drawPicturePng(svg: string): Promise<Buffer> {
  return drawPng(withOwnFonts(svg, coverage(), { latin: LATIN, arabic: ARABIC }));
}

/** A drawing as PNG, at the size that it gives itself. Its fonts are our own: the system's are not looked at. */
export async function drawPng(svg: string): Promise<Buffer> {
  const { pixels, width, height } = await renderAsync(svg, renderOptions());
  return pngFile(pixels, width, height);
}

/** One letter for each font and script that pictures are written in, Estonian’s own among them. */
const PROBES: readonly [family: string, weight: number, letter: string][] = [
  ...[300, 400, 600].flatMap((weight) =>
    ["0", "e", "õ", "š"].map((letter): [string, number, string] => [LATIN, weight, letter]),
  ),
  ...[400, 600].flatMap((weight) =>
    ["م", "ح"].map((letter): [string, number, string] => [ARABIC, weight, letter]),
  ),
];

/** No font has it: what is drawn in its place is the box of a missing letter. */
const IN_NO_FONT = "\u{10fffd}";

/**
 * Draws some letters in each font. Throws where one leaves no ink, or the box of a letter that is missing: fonts fail in
 * silence otherwise, and every picture would go out without its words.
 */
export async function probeFonts(options: ResvgRenderOptions = renderOptions()): Promise<void> {
  for (const [family, weight, letter] of PROBES) {
    const ink = await inkOf(letter, family, weight, options);
    const box = await inkOf(IN_NO_FONT, family, weight, options);
    if (!ink.some((byte) => byte !== 0) || ink.equals(box)) {
      throw new Error(
        `The font ${family} ${weight} draws no “${letter}”: install the packages again with npm ci`,
      );
    }
  }
}

async function inkOf(
  letter: string,
  family: string,
  weight: number,
  options: ResvgRenderOptions,
): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="5" y="30" font-size="30" font-family="${family}" font-weight="${weight}">${letter}</text></svg>`;
  return (await renderAsync(svg, options)).pixels;
}
