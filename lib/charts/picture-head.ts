import type { PictureReport } from "../reports/picture.ts";
import type { Sheet } from "./picture-sheet.ts";
import { type Edges, type Words, wordLine } from "./picture-words.ts";
import { tenth } from "./scales.ts";
import { cutText, textWidth, wrapText } from "./text-width.ts";

/** A part of a picture, and where the next one may begin. */
export type Part = { svg: string; bottom: number };

const LEAD = 1.35;
/** The estimate of a text's width holds for the widest fonts. */
const USUAL_FONT = 0.94;
const BAR = 8;

type Head = Pick<PictureReport, "overline" | "figure" | "heading" | "note" | "share">;

/** The figure with its words, or the words alone, and what is told beneath. */
export function drawHead(report: Head, hints: readonly string[], sheet: Sheet, edges: Edges): Part {
  const lines: string[] = [];
  let y = sheet.margin;
  const add = (size: number, words: readonly Words[], lead = LEAD) => {
    lines.push(wordLine(edges, "start", y + size * 0.8, words));
    y += size * lead;
  };
  const width = (sheet.width - 2 * sheet.margin) / USUAL_FONT;
  const wrapped = (text: string, size: number, most: number, className: string) => {
    if (text === "") return;
    for (const line of wrapText(text, size, width, most)) add(size, [{ text: line, className, size }]);
  };

  if (report.overline !== null) wrapped(report.overline, sheet.heading, 2, "pi-name");
  if (report.overline !== null) y += sheet.heading * 0.3;
  if (report.figure === null) {
    wrapped(report.heading, sheet.heading, 2, "pi-name");
  } else {
    drawFigure(report.figure, report.heading, sheet, width, add, wrapped);
  }
  wrapped(report.note, sheet.note, sheet.isWide ? 2 : 3, "pi-soft");
  for (const hint of hints) wrapped(hint, sheet.foot, sheet.isWide ? 1 : 2, "pi-soft");
  if (report.share !== null) {
    lines.push(progressBar(report.share, y + 6, edges));
    y += 6 + BAR + 4;
  }
  return { svg: lines.join(""), bottom: tenth(y) };
}

/** The words stand beside the figure where they fit, else under it. */
function drawFigure(
  figure: string,
  heading: string,
  sheet: Sheet,
  width: number,
  add: (size: number, words: readonly Words[], lead?: number) => void,
  wrapped: (text: string, size: number, most: number, className: string) => void,
): void {
  const number = { text: figure, className: "pi-figure", size: sheet.figure };
  const room = width - textWidth(figure, sheet.figure) - sheet.figure * 0.4;
  const isBeside = textWidth(heading, sheet.heading) <= room;
  const words = { text: cutText(heading, sheet.heading, room), className: "pi-words", size: sheet.heading };
  add(sheet.figure, isBeside ? [number, words] : [number], isBeside ? 1.18 : 1.1);
  if (!isBeside) wrapped(heading, sheet.heading, 2, "pi-words");
}

/** From the side at which the language begins. */
function progressBar(share: number, y: number, { start, end }: Edges): string {
  const [left, width] = [Math.min(start, end), Math.abs(end - start)];
  const done = Math.max(BAR, width * share);
  const from = start < end ? left : left + width - done;
  const bar = (className: string, x: number, length: number) =>
    `<rect class="${className}" x="${tenth(x)}" y="${tenth(y)}" width="${tenth(length)}" height="${BAR}" rx="${BAR / 2}"/>`;
  return bar("pi-way", left, width) + bar("pi-done", from, done);
}
