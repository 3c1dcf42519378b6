import { area, line } from "d3-shape";
import type { Phrase } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import { directionOf } from "../model/language.ts";
import type { Card } from "../reports/card.ts";
import { type Piece, type Place, setLine } from "./picture-text.ts";
import { type Axes, tenth, timeOf, xOf, yOf } from "./scales.ts";
import { SPARKS } from "./sparks.ts";
import { LIGHT } from "./style.ts";
import { cutText, textWidth, wrapText } from "./text-width.ts";
import { valueAxis } from "./value-axis.ts";

/** What link previews ask for. */
export const CARD = { width: 1200, height: 630 };

const MARGIN = 72;
const INNER = CARD.width - 2 * MARGIN;
const BOARD = 28;
const NAME = 52;
const FIGURE = 120;
const UNIT = 34;
const SENTENCE = 30;
const DAY = 22;
const GOAL = 28;
/** The foot of the chart; under it the days. */
const FOOT = 560;
const BURST = 150;
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

/** A sentence on at most two lines, its strong pieces set bold. */
function sentenceLines(sentence: Phrase): Piece[][] {
  const lines: Piece[][] = [[]];
  let width = 0;
  for (const { text, strong } of sentence) {
    for (const word of text.match(/\s*\S+\s*$|\s*\S+/g) ?? []) {
      const length = textWidth(word, SENTENCE) * OURS;
      const isFull = width + length > INNER && lines.length < 2;
      if (isFull) lines.push([]);
      width = isFull ? length : width + length;
      lines.at(-1)?.push(piece(isFull ? word.trimStart() : word, SENTENCE, strong ? 600 : 400));
    }
  }
  return lines;
}

function burst(x: number, y: number): string {
  const strokes = SPARKS.map(
    ({ x1, y1, x2, y2, colour }) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${LIGHT[colour]}"/>`,
  );
  return `<g transform="translate(${x - BURST / 2} ${y - BURST / 2}) scale(${BURST / 200})" stroke-width="5" stroke-linecap="round">${strokes.join("")}</g>`;
}

type Point = Card["points"][number];

function drawGoal(label: string, y: number, right: number): string {
  return [
    `<path d="M${MARGIN} ${y}H${right}" stroke="${LIGHT.goal}" stroke-width="4" stroke-dasharray=".1 11" stroke-linecap="round"/>`,
    setLine("en", { x: right + 20, y: tenth(y + 10), anchor: "start" }, [
      piece(label, GOAL, 600, LIGHT.goal),
    ]),
  ].join("");
}

/** The line over its own shade, the goal dotted above it, the days at its ends. Time runs from left to right. */
function drawChart(card: Card, span: [Instant, Instant], top: number): string {
  const { language, goal, points, ends } = card;
  const known = points.filter(([, count]) => count !== null);
  const right = CARD.width - MARGIN - (goal ? Math.ceil(textWidth(goal.label, GOAL)) : 0);
  const { domain } = valueAxis(
    known.map(([, count]) => count ?? 0),
    goal?.value ?? null,
  );
  const axes: Axes = {
    plot: { left: MARGIN, top, right, bottom: FOOT },
    gutter: 0,
    time: timeOf(span),
    value: domain,
  };
  const defined = ([, count]: Point) => count !== null;
  const x = ([at]: Point) => tenth(xOf(axes, at));
  const y = ([, count]: Point) => tenth(yOf(axes, count ?? 0));
  const shade = area<Point>().defined(defined).x(x).y1(y).y0(FOOT)(points) ?? "";
  const stroke = line<Point>().defined(defined).x(x).y(y)(points) ?? "";
  const day = (text: string, at: number, anchor: Place["anchor"]) =>
    setLine(language, { x: at, y: FOOT + 34, anchor }, [piece(text, DAY, 400, LIGHT.soft)]);
  return [
    `<path d="${shade}" fill="${LIGHT.accent}" fill-opacity=".1"/>`,
    `<path d="M${MARGIN} ${FOOT}H${right}" stroke="${LIGHT.rule}" stroke-width="2"/>`,
    goal ? drawGoal(goal.label, tenth(yOf(axes, goal.value)), right) : "",
    `<path d="${stroke}" fill="none" stroke="${LIGHT.accent}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`,
    card.reading === null
      ? ""
      : `<circle cx="${x(card.reading)}" cy="${y(card.reading)}" r="9" fill="${LIGHT.accent}"/>`,
    day(ends[0], MARGIN, "start"),
    ends[1] === ends[0] ? "" : day(ends[1], right, "end"),
  ].join("");
}

/** A picture for link previews as SVG text, for {@link drawPng}: its fonts and its order of words are those of the renderer. */
export function drawCard(card: Card): string {
  const { language, board, date, name, figure, unit, sentence } = card;
  const isRtl = directionOf(language) === "rtl";
  const anchor = isRtl ? "end" : "start";
  const [near, far] = isRtl ? [CARD.width - MARGIN, MARGIN] : [MARGIN, CARD.width - MARGIN];
  const at = (y: number): Place => ({ x: near, y, anchor });
  const opposite: Place = { x: far, y: 88, anchor: isRtl ? "start" : "end" };

  const figureWidth = Math.round(textWidth(figure, FIGURE) * DIGITS) + 22;
  const beside = isRtl ? near - figureWidth : near + figureWidth;
  const names = wrapText(name, NAME, INNER / OURS, 2);
  const nameY = 166;
  const figureY = nameY + names.length * 62 + 64;
  const sentences = sentenceLines(sentence);
  const sentenceY = figureY + (figure === "" ? 0 : 62);
  const chartTop = sentenceY + sentences.length * 42 - 2;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${LIGHT.paper}"/>`,
    setLine(language, at(88), [piece(cutText(board, BOARD, INNER * 0.6), BOARD, 600)]),
    setLine(language, opposite, [piece(date, DAY + 2, 400, LIGHT.soft)]),
    ...names.map((words, row) => setLine(language, at(nameY + row * 62), [piece(words, NAME, 600)])),
    figure === ""
      ? ""
      : setLine(language, at(figureY), [piece(figure, FIGURE, 300)]) +
        setLine(language, { ...at(figureY), x: beside }, [piece(cutText(unit, UNIT, INNER * 0.6), UNIT)]),
    ...sentences.map((words, row) => setLine(language, at(sentenceY + row * 42), words)),
    card.isReached ? burst(isRtl ? far + 90 : far - 90, figureY - 40) : "",
    card.domain === null ? "" : drawChart(card, card.domain, chartTop),
    "</svg>",
  ].join("");
}
