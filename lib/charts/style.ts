/** The colours of a drawing, by the names of the page's CSS custom properties. */
export const COLOURS = ["paper", "ink", "soft", "rule", "hair", "accent", "goal"] as const;
export type Colour = (typeof COLOURS)[number];
export type Palette = Record<Colour, string>;

export const LIGHT: Palette = {
  paper: "#fbfaf6",
  ink: "#1d1c1a",
  soft: "#66625a",
  rule: "#ddd8cc",
  hair: "#ebe7dd",
  accent: "#3a4fc1",
  goal: "#a3541c",
};

export const DARK: Palette = {
  paper: "#15161a",
  ink: "#ecebe6",
  soft: "#a09d95",
  rule: "#34363d",
  hair: "#24262c",
  accent: "#9fb1ff",
  goal: "#e6a06a",
};

/** Everything but colour: one rule a line, the same in a page and in a file of its own. */
export const SHAPE_RULES = [
  ".chart text{font-variant-numeric:tabular-nums}",
  ".ch-halo{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}",
  ".ch-strong{font-weight:650}",
  ".ch-line{fill:none;stroke-width:2.5px;stroke-linecap:round;stroke-linejoin:round}",
  ".ch-goal{stroke-width:1.8px;stroke-dasharray:.1 5;stroke-linecap:round}",
  ".ch-gap{stroke-opacity:.4}",
  ".ch-fan{fill-opacity:.14}",
  ".ch-fan-core{fill-opacity:.2}",
  ".ch-part{stroke-width:1.4px}",
  ".ch-said{stroke-width:1.4px}",
  ".ch-unsure{fill-opacity:.22}",
  ".ch-beside{fill:none;stroke-width:1.6px;stroke-linejoin:round}",
  ".ch-num{font-size:12px;text-anchor:middle}",
];

const PAINT: readonly [selector: string, property: "fill" | "stroke", colour: Colour][] = [
  [".ch-paper", "fill", "paper"],
  [".ch-halo", "stroke", "paper"],
  [".ch-axis", "fill", "soft"],
  [".ch-hair", "stroke", "hair"],
  [".ch-rule", "stroke", "rule"],
  [".ch-line", "stroke", "accent"],
  [".ch-dot", "fill", "accent"],
  [".ch-col", "stroke", "accent"],
  [".ch-part", "fill", "paper"],
  [".ch-part", "stroke", "accent"],
  [".ch-fan", "fill", "accent"],
  [".ch-unsure", "fill", "accent"],
  [".ch-beside", "stroke", "soft"],
  [".ch-goal", "stroke", "goal"],
  [".ch-named", "fill", "goal"],
  [".ch-last", "fill", "ink"],
  [".ch-gap", "stroke", "soft"],
  [".ch-said", "fill", "paper"],
  [".ch-said", "stroke", "soft"],
  [".ch-stem", "stroke", "soft"],
  [".ch-ring", "fill", "paper"],
  [".ch-ring", "stroke", "soft"],
  [".ch-num", "fill", "ink"],
];

/** One rule a line, the colours as `colourOf` writes them, e.g. `var(--accent)`. */
export function paintRules(colourOf: (colour: Colour) => string): string[] {
  return PAINT.map(([selector, property, colour]) => `${selector}{${property}:${colourOf(colour)}}`);
}
