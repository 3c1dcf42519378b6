import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";

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

function fontFile([folder, weight, name]: (typeof FILES)[number]): string {
  // Not require.resolve, which a bundler would take for an import of the font.
  const found = findPackageJSON(`@expo-google-fonts/${folder}`, import.meta.url);
  if (!found) throw new Error(`The font ${name} is not installed: run npm ci`);
  return join(dirname(found), weight, `${name}_${weight}.ttf`);
}

let kept: ResvgRenderOptions | null = null;

function renderOptions(): ResvgRenderOptions {
  kept ??= {
    font: { loadSystemFonts: false, fontFiles: FILES.map(fontFile), defaultFontFamily: LATIN },
  };
  return kept;
}

/** A drawing as PNG, at the size that it gives itself. Its fonts are our own: the system's are not looked at. */
export async function drawPng(svg: string): Promise<Buffer> {
  return (await renderAsync(svg, renderOptions())).asPng();
}

/** One word for each font and script that pictures are written in. */
const PROBES: readonly [family: string, weight: number, word: string][] = [
  [LATIN, 300, "0"],
  [LATIN, 400, "Õ"],
  [LATIN, 600, "é"],
  [ARABIC, 400, "م"],
  [ARABIC, 600, "ح"],
];

/**
 * Draws a letter in each font. Throws where one leaves no ink: a missing font is silent otherwise, and every picture
 * would go out without its words.
 */
export async function probeFonts(options: ResvgRenderOptions = renderOptions()): Promise<void> {
  for (const [family, weight, word] of PROBES) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="5" y="30" font-size="30" font-family="${family}" font-weight="${weight}">${word}</text></svg>`;
    const { pixels } = await renderAsync(svg, options);
    if (!pixels.some((byte) => byte !== 0)) {
      throw new Error(
        `The font ${family} ${weight} draws no “${word}”: install the packages again with npm ci`,
      );
    }
  }
}
