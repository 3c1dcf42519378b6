import type { Ink } from "./ink.ts";
import { type Label, labelAt, labelBox } from "./label.ts";
import { isWithin, overlap, type Rectangle, type Spot } from "./rectangle.ts";
import { type Axes, tenth, yOf } from "./scales.ts";
import type { Sizes } from "./shape.ts";

export type LastMark = { x: number; y: number; label: Label };

const OUTSIDE = 10_000;
const ON_LABEL = 1_000;
const ON_DATA = 100;
const ON_GOAL_LINE = 60;
const AIR = 5;
/** Words on one line need more between them, lest they be read as one. */
const WORD_AIR = 12;

/** Where the label may stand, from the dot, the best place first: beside, above, further off, below. */
const PLACES: readonly { x: number; y: number; anchor: Label["anchor"] }[] = [
  { x: 12, y: 0, anchor: "start" },
  ...[16, 22].flatMap((lift) => [
    { x: 4, y: -lift, anchor: "end" as const },
    { x: -10, y: -lift, anchor: "end" as const },
  ]),
  ...[16, -16, 26, -26].map((y) => ({ x: 12, y, anchor: "start" as const })),
  ...[20, 30].map((y) => ({ x: 4, y, anchor: "end" as const })),
  { x: -12, y: 0, anchor: "end" },
  ...[-34, 38, -38, 50, -50].map((y) => ({ x: 12, y, anchor: "start" as const })),
  ...[-36, 42].map((y) => ({ x: 4, y, anchor: "end" as const })),
];

function surroundings(label: Label): Rectangle {
  const box = labelBox(label, AIR);
  return { ...box, left: box.left + AIR - WORD_AIR, right: box.right - AIR + WORD_AIR };
}

/** The last reading's dot, and its value wherever beside the dot it is in nobody's way. */
export function lastMark(
  { x, y }: Spot,
  text: string,
  axes: Axes,
  ink: Ink,
  taken: readonly Label[],
  goal: number | null,
  { width, lastText: size }: Sizes,
): LastMark {
  const paper: Rectangle = { left: 0, top: 0, right: width, bottom: axes.plot.bottom };
  const goalY = goal === null ? null : yOf(axes, goal);
  const labels = PLACES.map((place) =>
    labelAt({ x: x + place.x, y: y + place.y + size * 0.36 }, place.anchor, size, { strong: text }),
  );
  const costs = labels.map((label, order) => {
    const box = labelBox(label);
    const onGoal =
      goalY !== null && box.left < axes.plot.right && box.top < goalY + 2 && goalY - 2 < box.bottom;
    return (
      order * 4 +
      (isWithin(box, paper) ? 0 : OUTSIDE) +
      ON_LABEL * taken.filter((other) => overlap(box, surroundings(other))).length +
      ON_DATA * Math.min(3, ink.under(box)) +
      (onGoal ? ON_GOAL_LINE : 0)
    );
  });
  const label = labels[costs.indexOf(Math.min(...costs))];
  if (!label) throw new Error("PLACES is empty: a last reading needs at least one place for its label");
  return { x: tenth(x), y: tenth(y), label };
}
