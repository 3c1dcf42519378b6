import type { Phrase } from "../i18n/say.ts";
import { directionOf } from "../model/language.ts";
import { PRESETS } from "../model/picture-size.ts";
import type { Card, CardRow } from "../reports/card.ts";
import { drawCardChart, drawSpark, UNDER } from "./card-chart.ts";
import { type Piece, type Place, setLine } from "./picture-text.ts";
import { tenth } from "./scales.ts";
import { SPARKS } from "./sparks.ts";
import { LIGHT } from "./style.ts";
import { cutText, textWidth, wrapText } from "./text-width.ts";

/** What link previews ask for. */
export const CARD = PRESETS.og;

const MARGIN = 64;
const INNER = CARD.width - 2 * MARGIN;
/** Type sizes in px. A timeline shows the card 400 px wide: a third of them is what is read there. */
const SIZES = { board: 34, date: 28, name: 56, figure: 152, lowFigure: 104, unit: 44, sentence: 36 };
const ROW = { figure: 64, unit: 36, spark: 300, first: 326, step: 76 };
const HEAD = 88;
/** The foot of the chart; under it the days. */
const FOOT = CARD.height - MARGIN / 2 - UNDER;
const BURST = 170;
/** The estimate of a text's width holds for any font; ours is narrower. */
const OURS = 0.88;
/** Our digits are nearly as wide as estimated. */
const DIGITS = 0.93;

const piece = (text: string, size: number, weight: Piece["weight"] = 400, colour = LIGHT.ink): Piece => ({
  text,
  size,
  weight,
  colour,
});

/** Where a line begins and where it ends, in the reader's direction. */
type Sides = {
  near: number;
  far: number;
  anchor: Place["anchor"];
  opposite: Place["anchor"];
  forward: 1 | -1;
};

function sidesOf(card: Card): Sides {
  const [left, right] = [MARGIN, CARD.width - MARGIN];
  return directionOf(card.language) === "rtl"
    ? { near: right, far: left, anchor: "end", opposite: "start", forward: -1 }
    : { near: left, far: right, anchor: "start", opposite: "end", forward: 1 };
}

/** A sentence on at most two lines, its strong pieces set bold; the rest is cut. */
function sentenceLines(sentence: Phrase): Piece[][] {
  const size = SIZES.sentence;
  const lines: Piece[][] = [[]];
  let width = 0;
  for (const { text, strong } of sentence) {
    for (const word of text.match(/\s*\S+\s*$|\s*\S+|\s+$/g) ?? []) {
      const length = textWidth(word, size) * OURS;
      const isFull = width > 0 && width + length > INNER;
      if (isFull && lines.length === 2) {
        lines.at(-1)?.push(piece("…", size));
        return lines;
      }
      if (isFull) lines.push([]);
      width = isFull ? length : width + length;
      lines.at(-1)?.push(piece(isFull ? word.trimStart() : word, size, strong ? 600 : 400));
    }
  }
  return sentence.length === 0 ? [] : lines;
}

function drawHead({ language, date }: Card, board: string, { near, far, anchor, opposite }: Sides): string {
  const room = (INNER - textWidth(date, SIZES.date) * OURS - 40) / OURS;
  return [
    setLine(language, { x: near, y: HEAD, anchor }, [
      piece(cutText(board, SIZES.board, room), SIZES.board, 600),
    ]),
    setLine(language, { x: far, y: HEAD, anchor: opposite }, [piece(date, SIZES.date, 400, LIGHT.soft)]),
  ].join("");
}

/** A figure, and beside it what it counts. */
function drawFigure(
  { figure, unit }: Pick<Card, "figure" | "unit">,
  { language }: Card,
  y: number,
  { near, anchor, forward }: Sides,
  [figureSize, unitSize, room]: [number, number, number],
): string {
  const width = Math.round(textWidth(figure, figureSize) * DIGITS + figureSize / 6);
  const words = cutText(unit, unitSize, (room - width) / OURS);
  return [
    setLine(language, { x: near, y, anchor }, [piece(figure, figureSize, 300)]),
    setLine(language, { x: near + forward * width, y, anchor }, [piece(words, unitSize)]),
  ].join("");
}

function drawRow(row: CardRow, index: number, card: Card, sides: Sides): string {
  const y = ROW.first + index * ROW.step;
  const left = sides.forward === 1 ? CARD.width - MARGIN - ROW.spark : MARGIN;
  const plot = { left, right: left + ROW.spark - 12, top: y - 48, bottom: y + 8 };
  return [
    drawFigure(row, card, y, sides, [ROW.figure, ROW.unit, INNER - ROW.spark - 32]),
    row.chart === null ? "" : drawSpark(row.chart, plot),
  ].join("");
}

function burst(x: number, y: number): string {
  const strokes = SPARKS.map(
    ({ x1, y1, x2, y2, colour }) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${LIGHT[colour]}"/>`,
  );
  return `<g transform="translate(${x - BURST / 2} ${y - BURST / 2}) scale(${BURST / 200})" stroke-width="5" stroke-linecap="round">${strokes.join("")}</g>`;
}

/**
 * A picture for link previews as SVG text, for `drawPng`: its fonts and its order of words are those of the renderer.
 * `board` is the board's name.
 */
export function drawCard(card: Card, board: string): string {
  const { language, name, figure, sentence, chart, rows } = card;
  const sides = sidesOf(card);
  const { near, far, anchor, forward } = sides;
  const at = (y: number): Place => ({ x: near, y, anchor });

  const names = wrapText(name, SIZES.name, INNER / OURS, 2);
  const nameY = HEAD + 82;
  const namesEnd = names.length === 0 ? HEAD + 14 : nameY + (names.length - 1) * 66;
  const figureSize = names.length === 0 ? SIZES.figure : SIZES.lowFigure;
  const figureY = namesEnd + (figure === "" ? 0 : tenth(figureSize * 0.9 + 6));
  const sentences = sentenceLines(sentence);
  const sentenceY = figureY + (figure === "" ? 62 : 64);
  const chartTop = sentenceY + sentences.length * 48 - 12;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${LIGHT.paper}"/>`,
    drawHead(card, board, sides),
    ...names.map((words, row) => setLine(language, at(nameY + row * 66), [piece(words, SIZES.name, 600)])),
    figure === "" ? "" : drawFigure(card, card, figureY, sides, [figureSize, SIZES.unit, INNER]),
    ...sentences.map((words, row) => setLine(language, at(sentenceY + row * 48), words)),
    ...rows.map((row, index) => drawRow(row, index, card, sides)),
    card.isReached ? burst(far - forward * 80, figureY - 46) : "",
    chart === null
      ? ""
      : drawCardChart(
          chart,
          { left: MARGIN, right: CARD.width - MARGIN, top: chartTop, bottom: FOOT },
          language,
        ),
    "</svg>",
  ].join("");
}
