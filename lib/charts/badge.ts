import type { BadgeStyle } from "../model/badge-question.ts";
import { directionOf, type Language } from "../model/language.ts";
import { directed } from "./bidi.ts";
import { textWidth } from "./text-width.ts";
import { escapeXml } from "./xml.ts";

/** What a badge is made of. Colours are six hexadecimal digits. */
export type Badge = {
  language: Language;
  label: string;
  message: string;
  color: string;
  labelColor: string | null;
  style: BadgeStyle;
};

/** How a style of shields.io looks. `gloss`: the tint over its colours at the top and at the foot, by opacity. */
type Look = {
  height: number;
  radius: number;
  size: number;
  padding: number;
  isLoud: boolean;
  gloss: readonly [top: number, foot: number] | null;
};

const LOOKS: Record<Exclude<BadgeStyle, "social">, Look> = {
  flat: { height: 20, radius: 3, size: 11, padding: 6, isLoud: false, gloss: [0.1, 0.1] },
  "flat-square": { height: 20, radius: 0, size: 11, padding: 6, isLoud: false, gloss: null },
  plastic: { height: 18, radius: 4, size: 11, padding: 6, isLoud: false, gloss: [0.22, 0.28] },
  "for-the-badge": { height: 28, radius: 0, size: 10, padding: 12, isLoud: true, gloss: null },
};

const FONTS = "Verdana,Geneva,DejaVu Sans,Noto Sans,Noto Sans Arabic,sans-serif";
const LABEL_COLOR = "555555";
const LETTER_SPACING = 1.25;
/** From this brightness on, 0 to 1, dark letters are read more easily. */
const BRIGHT = 0.69;

/** One of the two halves, ready to be set: `x` is its left edge. */
type Part = { text: string; color: string; x: number; width: number; spacing: number; isBold: boolean };

/**
 * A badge as SVG text: label and message side by side, in the order in which the language is read. Written here because
 * the libraries for it know the widths of Latin letters only, and pull Arabic ones apart to fill what they guessed.
 */
export function drawBadge(badge: Badge): string {
  if (badge.style === "social") return drawSocial(badge);
  const look = LOOKS[badge.style];
  const [first, second] = partsOf(badge, look);
  const { height, gloss } = look;
  const width = second.x + second.width;
  return svg(
    badge,
    [width, height],
    [
      gloss ? glossOf(badge.style, gloss) : "",
      half(first, look, "left"),
      half(second, look, "right"),
      gloss
        ? `<rect width="${width}" height="${height}" rx="${look.radius}" fill="url(#gloss-${badge.style})"/>`
        : "",
      words(first, look),
      words(second, look),
    ],
  );
}

function partsOf({ language, label, message, color, labelColor }: Badge, look: Look): [Part, Part] {
  const partOf = (words: string, background: string, isBold: boolean): Part => {
    const text = look.isLoud ? words.toLocaleUpperCase(language) : words;
    // Joined letters must not be spaced.
    const spacing = look.isLoud && directed(text) === text ? LETTER_SPACING : 0;
    const width = textWidth(text, look.size) * (isBold ? 1.1 : 1) + spacing * [...text].length;
    return { text, color: background, x: 0, width: Math.ceil(width) + 2 * look.padding, spacing, isBold };
  };
  const named = partOf(label, labelColor ?? LABEL_COLOR, false);
  const told = partOf(message, color, look.isLoud);
  const [first, second] = directionOf(language) === "rtl" ? [told, named] : [named, told];
  return [first, { ...second, x: first.width }];
}

function half({ x, width, color }: Part, { height, radius: r }: Look, side: "left" | "right"): string {
  const box =
    side === "left"
      ? `M${x + width} 0H${x + r}a${r} ${r} 0 0 0-${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 0 ${r} ${r}h${width - r}z`
      : `M${x} 0h${width - r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1-${r} ${r}h-${width - r}z`;
  return `<path fill="#${color}" d="${box}"/>`;
}

function glossOf(style: BadgeStyle, [top, foot]: readonly [number, number]): string {
  const stops = `<stop stop-color="#fff" stop-opacity="${top}"/><stop offset="1" stop-opacity="${foot}"/>`;
  return `<linearGradient id="gloss-${style}" x2="0" y2="1">${stops}</linearGradient>`;
}

function words({ text, color, x, width, spacing, isBold }: Part, look: Look): string {
  const isDark = brightnessOf(color) <= BRIGHT;
  const y = look.height / 2 + look.size * 0.36;
  const weight = isBold ? ' font-weight="bold"' : "";
  const letters = spacing > 0 ? ` letter-spacing="${spacing}"` : "";
  const at = (dy: number, paint: string) =>
    `<text x="${x + width / 2}" y="${Math.round((y + dy) * 10) / 10}" text-anchor="middle" font-family="${FONTS}" font-size="${look.size}"${weight}${letters} ${paint}>${escapeXml(directed(text))}</text>`;
  const shadow = look.gloss
    ? at(1, `fill="${isDark ? "#010101" : "#ccc"}" fill-opacity=".3" aria-hidden="true"`)
    : "";
  return shadow + at(0, `fill="${isDark ? "#fff" : "#333"}"`);
}

const SOCIAL = { height: 20, size: 11, padding: 6, gap: 6 };
const SOCIAL_FONTS = "Helvetica Neue,Helvetica,Arial,Noto Sans Arabic,sans-serif";

/** Two light boxes, the message in a bubble that points at its label. It has no colours of its own. */
function drawSocial(badge: Badge): string {
  const { height, size, padding, gap } = SOCIAL;
  const widthOf = (text: string) => Math.ceil(textWidth(text, size) * 0.98) + 2 * padding;
  const isRtl = directionOf(badge.language) === "rtl";
  const [first, second] = isRtl ? [badge.message, badge.label] : [badge.label, badge.message];
  const [left, right] = [widthOf(first), widthOf(second)];
  const start = left + gap;
  const box = (x: number, width: number, fill: string) =>
    `<rect x="${x + 0.5}" y=".5" width="${width - 1}" height="${height - 1}" rx="2" fill="${fill}" stroke="#d5d5d5"/>`;
  const text = (x: number, content: string) =>
    `<text x="${x}" y="14" text-anchor="middle" font-family="${SOCIAL_FONTS}" font-size="${size}" font-weight="bold" fill="#333">${escapeXml(directed(content))}</text>`;
  const pointer = isRtl ? `M${left - 1} 6l4 4-4 4` : `M${start + 1} 6l-4 4 4 4`;
  const [label, message] = ["#f5f5f5", "#fafafa"];
  return svg(
    badge,
    [start + right, height],
    [
      box(0, left, isRtl ? message : label),
      box(start, right, isRtl ? label : message),
      `<path d="${pointer}" fill="${message}" stroke="#d5d5d5"/>`,
      text(left / 2, first),
      text(start + right / 2, second),
    ],
  );
}

function svg(
  { language, label, message }: Badge,
  [width, height]: [number, number],
  content: string[],
): string {
  const name = escapeXml(`${label}: ${message}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" lang="${language}" role="img" aria-label="${name}"><title>${name}</title>${content.join("")}</svg>`;
}

/** As the eye weighs the three colours, 0 to 1. */
function brightnessOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return (red * 299 + green * 587 + blue * 114) / 255_000;
}
