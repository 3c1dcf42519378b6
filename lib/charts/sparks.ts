import { tenth } from "./scales.ts";
import type { Colour } from "./style.ts";

/** A stroke on its way out from the middle of a burst; one without a length is a dot. */
export type Spark = { x1: number; y1: number; x2: number; y2: number; colour: Colour };

/** From where to where the strokes reach, in turn: a long one, a dot, a short one, a dot. */
const KINDS: readonly { from: number; to: number; colour: Colour }[] = [
  { from: 46, to: 78, colour: "accent" },
  { from: 62, to: 62, colour: "goal" },
  { from: 52, to: 68, colour: "goal" },
  { from: 84, to: 84, colour: "accent" },
];
const COUNT = 28;

/** A burst of strokes around the middle of a square of 200 by 200: the same for everyone, like a stamp. */
export const SPARKS: readonly Spark[] = Array.from({ length: COUNT }, (_, index) => {
  const { from, to, colour } = KINDS[index % KINDS.length] ?? { from: 0, to: 0, colour: "accent" };
  const angle = (index / COUNT) * 2 * Math.PI - Math.PI / 2;
  const x = (reach: number) => tenth(100 + Math.cos(angle) * reach);
  const y = (reach: number) => tenth(100 + Math.sin(angle) * reach);
  return { x1: x(from), y1: y(from), x2: x(to), y2: y(to), colour };
});
