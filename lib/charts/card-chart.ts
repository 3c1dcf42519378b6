import { area, line } from "d3-shape";
import type { Language } from "../model/language.ts";
import type { CardChart } from "../reports/card.ts";
import { type Piece, type Place, setLine } from "./picture-text.ts";
import { type Axes, type Plot, tenth, timeOf, xOf, yOf } from "./scales.ts";
import { LIGHT } from "./style.ts";
import { textWidth } from "./text-width.ts";
import { valueAxis } from "./value-axis.ts";

const DAY = 28;
const GOAL = 36;
/** Narrower than this a gap is not seen. */
const LEAST_GAP = 3;
/** Under the foot of the plot, for the days. */
export const UNDER = 44;

type Point = CardChart["points"][number];

const piece = (text: string, size: number, weight: Piece["weight"], colour: string): Piece => ({
  text,
  size,
  weight,
  colour,
});

/**
 * The line over its own shade, the goal dotted above it, gaps as bands, events as rings, and the days at its ends. Time
 * runs from left to right in every language.
 */
export function drawCardChart(chart: CardChart, room: Plot, language: Language): string {
  const { goal, ends } = chart;
  const right = room.right - (goal ? Math.ceil(textWidth(goal.label, GOAL) * 0.93) + 16 : 0);
  const plot = { ...room, right };
  const axes = axesOf(chart, plot);
  const { left, bottom } = plot;
  const day = (text: string, x: number, anchor: Place["anchor"]) =>
    setLine(language, { x, y: bottom + 38, anchor }, [piece(text, DAY, 400, LIGHT.soft)]);
  return [
    ...chart.gaps.map((gap) => drawGap(gap, axes)),
    `<path d="M${left} ${bottom}H${right}" stroke="${LIGHT.rule}" stroke-width="2"/>`,
    goal ? drawGoal(goal.label, tenth(yOf(axes, goal.value)), plot) : "",
    drawLine(chart, axes, 6),
    ...chart.events.map((at) => drawRing(at, chart, axes)),
    day(ends[0], left, "start"),
    ends[1] === ends[0] ? "" : day(ends[1], right, "end"),
  ].join("");
}

/** The line alone, for one of several. */
export function drawSpark(chart: CardChart, room: Plot): string {
  return drawLine(chart, axesOf({ ...chart, goal: null }, room), 5);
}

function axesOf({ points, goal, domain }: CardChart, plot: Plot): Axes {
  const known = points.flatMap(([, count]) => count ?? []);
  return { plot, gutter: 0, time: timeOf(domain), value: valueAxis(known, goal?.value ?? null).domain };
}

function drawLine({ points, reading }: CardChart, axes: Axes, width: number): string {
  const defined = ([, count]: Point) => count !== null;
  const x = ([at]: Point) => tenth(xOf(axes, at));
  const y = ([, count]: Point) => tenth(yOf(axes, count ?? 0));
  const shade = area<Point>().defined(defined).x(x).y1(y).y0(axes.plot.bottom)(points) ?? "";
  const stroke = line<Point>().defined(defined).x(x).y(y)(points) ?? "";
  return [
    `<path d="${shade}" fill="${LIGHT.accent}" fill-opacity=".1"/>`,
    `<path d="${stroke}" fill="none" stroke="${LIGHT.accent}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
    reading === null
      ? ""
      : `<circle cx="${x(reading)}" cy="${y(reading)}" r="${2 * width}" fill="${LIGHT.accent}"/>`,
  ].join("");
}

function drawGoal(label: string, y: number, { left, right }: Plot): string {
  const place: Place = { x: right + 18, y: tenth(y + GOAL / 3), anchor: "start" };
  return [
    `<path d="M${left} ${y}H${right}" stroke="${LIGHT.goal}" stroke-width="5" stroke-dasharray=".1 13" stroke-linecap="round"/>`,
    setLine("en", place, [piece(label, GOAL, 600, LIGHT.goal)]),
  ].join("");
}

function drawGap([from, to]: [number, number], axes: Axes): string {
  const { top, bottom, left, right } = axes.plot;
  const x = tenth(Math.max(left, xOf(axes, from)));
  const width = tenth(Math.max(LEAST_GAP, Math.min(right, xOf(axes, to)) - x));
  return `<rect x="${x}" y="${tenth(top)}" width="${width}" height="${tenth(bottom - top)}" fill="${LIGHT.hair}"/>`;
}

/** At the reading before it. */
function drawRing(at: number, { points }: CardChart, axes: Axes): string {
  const before = points.findLast(([moment, count]) => moment <= at && count !== null);
  const value = (before ?? points.find(([, count]) => count !== null))?.[1] ?? 0;
  return `<circle cx="${tenth(xOf(axes, at))}" cy="${tenth(yOf(axes, value))}" r="10" fill="${LIGHT.paper}" stroke="${LIGHT.ink}" stroke-width="4"/>`;
}
