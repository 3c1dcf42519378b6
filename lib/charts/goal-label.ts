import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../model/language.ts";
import type { LineChartReport } from "../reports/chart-report.ts";
import type { Ink } from "./ink.ts";
import { type Label, labelAt, labelBox } from "./label.ts";
import { isWithin, overlap, type Rectangle, type Spot, widened } from "./rectangle.ts";
import { type Axes, yOf } from "./scales.ts";
import type { Sizes } from "./shape.ts";
import { cutText, textWidth, wrapText } from "./text-width.ts";

export type Goal = NonNullable<LineChartReport["goal"]>;

const MOST_WIDTH = 132;
const MOST_LINES = 4;
/** Between the end of the plot, or its last dot, and a label beside it. */
export const LABEL_AIR = 12;

const OUTSIDE = 1000;
const ON_DOT = 100;

/** The goal's figure and, where it has one beside that, its name. */
function wordsOf({ value, label }: Goal, language: Language): { figure: string; name: string } {
  const figure = formatNumber(language, value);
  // A name that holds the figure says it itself, in whichever way it groups the digits.
  const says = label.replace(/[^\p{L}\p{N}]/gu, "").includes(String(value));
  return says ? { figure: label, name: "" } : { figure, name: label };
}

/** The lines of the goal's label in the right margin of a wide drawing: the figure, then the name. */
export function goalLines(goal: Goal, language: Language, size: number): string[] {
  const { figure, name } = wordsOf(goal, language);
  const lines = wrapText(figure, size, MOST_WIDTH, 2);
  return [...lines, ...wrapText(name, size, MOST_WIDTH, MOST_LINES - lines.length)];
}

/** In the right margin, centred on the end of the goal's line. */
function goalBeside(lines: readonly string[], goal: Goal, axes: Axes, size: number): Label[] {
  const lineHeight = size * 1.25;
  const first = yOf(axes, goal.value) - ((lines.length - 1) * lineHeight) / 2 + size * 0.36;
  const x = axes.plot.right + LABEL_AIR;
  return lines.map((text, index) => {
    const y = Math.max(first, size) + index * lineHeight;
    return labelAt({ x, y }, "start", size, index === 0 ? { strong: text } : { text });
  });
}

/** On one line above the end of the goal's line, or wherever along it neither the data nor their last dot are in the way. */
function goalAbove(
  goal: Goal,
  language: Language,
  axes: Axes,
  ink: Ink,
  dot: Spot | null,
  { width, goalText: size }: Sizes,
): Label[] {
  const { plot, gutter } = axes;
  const { figure, name } = wordsOf(goal, language);
  const start = plot.left + gutter;
  const strong = cutText(figure, size, plot.right - start);
  const text = name === "" ? "" : cutText(` ${name}`, size, plot.right - start - textWidth(strong, size));
  const y = yOf(axes, goal.value);
  const [above, below] = [y - 6, y + size + 2];
  const ends = [plot.right, plot.right - LABEL_AIR].map((x) => ({ x, anchor: "end" as const }));
  const starts = [start, plot.left].map((x) => ({ x, anchor: "start" as const }));
  const places = [...ends, ...starts].flatMap(({ x, anchor }) =>
    [above, below].map((baseline) => labelAt({ x, y: baseline }, anchor, size, { strong, text })),
  );
  const paper: Rectangle = { left: 0, top: 0, right: width, bottom: plot.bottom };
  const dotBox = dot && widened({ left: dot.x, right: dot.x, top: dot.y, bottom: dot.y }, 6);
  const costs = places.map((place) => {
    const box = labelBox(place);
    const onDot = dotBox !== null && overlap(box, dotBox);
    return ink.under(box) + (onDot ? ON_DOT : 0) + (isWithin(box, paper) ? 0 : OUTSIDE);
  });
  return places.filter((_, index) => index === costs.indexOf(Math.min(...costs)));
}

/** Wherever the shape has room for it: beside the goal's line, or above. */
export function goalLabels(
  goal: Goal,
  language: Language,
  axes: Axes,
  ink: Ink,
  dot: Spot | null,
  sizes: Sizes,
): Label[] {
  const { shape, goalText } = sizes;
  if (shape === "wide") return goalBeside(goalLines(goal, language, goalText), goal, axes, goalText);
  return goalAbove(goal, language, axes, ink, dot, sizes);
}
