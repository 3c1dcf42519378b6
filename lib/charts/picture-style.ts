import type { Theme } from "../model/picture-question.ts";
import { type Colour, DARK, LIGHT, type Palette, paintRules, SHAPE_RULES } from "./style.ts";

const FONTS = `system-ui,"Noto Sans","Noto Sans Arabic",sans-serif`;

const RULES = [
  // A whole hundred: not every renderer knows those between.
  ".ch-strong{font-weight:600}",
  ".pi-figure{font-weight:300}",
  ".pi-name{font-weight:600}",
  ".pi-shade{fill-opacity:.1}",
  ".pi-line{fill:none;stroke-linecap:round;stroke-linejoin:round}",
];

const PAINT: readonly [selector: string, property: "fill" | "stroke", colour: Colour][] = [
  [".pi-figure,.pi-name,.pi-words", "fill", "ink"],
  [".pi-soft", "fill", "soft"],
  [".pi-over", "fill", "goal"],
  [".pi-way", "fill", "rule"],
  [".pi-done,.pi-shade", "fill", "accent"],
  [".pi-line", "stroke", "accent"],
];

/** The paper, as asked for; on one of the reader's own choice nothing is known of what lies around the letters. */
function paper(bg: string | null): string {
  if (bg === null) return "";
  return bg === "transparent"
    ? ".ch-paper{fill:none}.ch-halo{stroke:none}"
    : `.ch-paper{fill:#${bg}}.ch-halo{stroke:#${bg}}`;
}

function painted(palette: Palette): string {
  const own = PAINT.map(([selector, property, colour]) => `${selector}{${property}:${palette[colour]}}`);
  return [...paintRules((colour) => palette[colour]), ...own].join("");
}

/** Paper of a given colour is light or dark for everyone. */
function themeOn(bg: string | null, theme: Theme): Theme {
  if (theme !== "auto" || bg === null || bg === "transparent") return theme;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(bg.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}

/** The style of a picture: colours written out, since not every renderer knows custom properties. */
export function pictureStyle(theme: Theme, bg: string | null): string {
  const shape = `.chart{font-family:${FONTS}}${SHAPE_RULES.join("")}${RULES.join("")}`;
  const shown = themeOn(bg, theme);
  if (shown !== "auto") return shape + painted(shown === "dark" ? DARK : LIGHT) + paper(bg);
  return `${shape}${painted(LIGHT)}@media (prefers-color-scheme:dark){${painted(DARK)}}${paper(bg)}`;
}
