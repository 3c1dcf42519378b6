import type { ChartFan } from "../reports/chart-report.ts";
import { type Label, labelAt, labelBox } from "./label.ts";
import { isWithin, type Rectangle } from "./rectangle.ts";
import { type Axes, tenth, xOf, yOf } from "./scales.ts";
import type { Sizes } from "./shape.ts";

/** The bands of a fan as outlines of paths, and its label wherever there is room for one. */
export type Fan = { wide: string; narrow: string; label: Label | null };

/** A band from left to right: its upper and its lower edge at each moment. */
type Edge = { x: number; top: number; bottom: number };

/** A wide fan may leave the drawing at its top rather than flatten the past. */
const MOST_OF_PAST = 1.6;
const AIR = 7;

/** How high the value axis must reach for the fan, beside the largest value that is known. */
export function fanTop({ points }: ChartFan, largest: number): number {
  const highest = Math.max(...points.map(({ wide }) => wide[1]));
  return Math.min(highest, Math.max(largest, 1) * MOST_OF_PAST);
}

function edgesOf({ points }: ChartFan, band: "wide" | "narrow", axes: Axes): Edge[] {
  const inside = (value: number) => Math.max(axes.plot.top, yOf(axes, value));
  return points.map(({ at, [band]: [low, high] }) => ({
    x: tenth(xOf(axes, at)),
    top: tenth(inside(high)),
    bottom: tenth(inside(low)),
  }));
}

function outline(edges: readonly Edge[]): string {
  const there = edges.map(({ x, top }) => `${x} ${top}`);
  const back = edges.toReversed().map(({ x, bottom }) => `${x} ${bottom}`);
  return `M${[...there, ...back].join("L")}Z`;
}

/** Whether the fan lies under a part of the rectangle. */
export function isOnFan(fan: ChartFan, axes: Axes, { left, top, right, bottom }: Rectangle): boolean {
  const edges = edgesOf(fan, "wide", axes);
  return edges.some((edge, index) => {
    const next = edges[index + 1];
    if (!next || next.x < left || edge.x > right) return false;
    return Math.min(edge.top, next.top) < bottom && Math.max(edge.bottom, next.bottom) > top;
  });
}

/** Above or under the end of the wide band, clear of everything else; nowhere where that cannot be. */
function fanLabel(
  text: string,
  edges: readonly Edge[],
  axes: Axes,
  { shape, width, axisText: size }: Sizes,
  isFree: (box: Rectangle) => boolean,
): Label | null {
  const last = edges.at(-1);
  if (!last || shape === "small") return null;
  const paper: Rectangle = { left: 0, top: 0, right: width, bottom: axes.plot.bottom - 2 };
  const at = (y: number) => labelAt({ x: last.x, y }, "end", size, { text });
  const { left } = labelBox(at(0));
  // The edges above the label's own width decide how high it must stand.
  const near = edges.filter((edge, index) => (edges[index + 1] ?? edge).x >= left);
  const above = Math.min(...near.map(({ top }) => top)) - AIR;
  const below = Math.max(...near.map(({ bottom }) => bottom)) + size + AIR - 2;
  const places = [above, below].map(at);
  return places.find((place) => isWithin(labelBox(place), paper) && isFree(labelBox(place, 2))) ?? null;
}

/** The fan on paper. `isFree` tells where neither data nor other labels are. */
export function fanOf(fan: ChartFan, axes: Axes, sizes: Sizes, isFree: (box: Rectangle) => boolean): Fan {
  const edges = edgesOf(fan, "wide", axes);
  return {
    wide: outline(edges),
    narrow: outline(edgesOf(fan, "narrow", axes)),
    label: fanLabel(fan.label, edges, axes, sizes, isFree),
  };
}
