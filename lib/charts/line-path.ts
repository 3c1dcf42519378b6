import { line } from "d3-shape";
import { spaced, tenths } from "./path-number.ts";
import type { Row } from "./rows.ts";
import { type Axes, xOf, yOf } from "./scales.ts";

type PathContext = Pick<CanvasPath, "moveTo" | "lineTo" | "closePath">;

/**
 * Collects a path with one decimal, each spot told by its distance from the one before: half the bytes.
 * Distances are between rounded spots, so that errors do not add up.
 */
function compactPath(): { context: PathContext; text: () => string } {
  let [x, y] = [0, 0];
  let text = "";
  let drawing = "";
  const to = (command: string, px: number, py: number) => {
    const [nextX, nextY] = [Math.round(px * 10), Math.round(py * 10)];
    const [dx, dy] = [tenths(nextX - x), tenths(nextY - y)];
    text += (command === drawing ? spaced(dx) : command + dx) + spaced(dy);
    [x, y, drawing] = [nextX, nextY, command];
  };
  return {
    context: {
      moveTo: (px, py) => to("m", px, py),
      lineTo: (px, py) => to("l", px, py),
      // d3 closes what has only one spot. Such a reading gets a dot, which every renderer shows.
      closePath: () => undefined,
    },
    text: () => text,
  };
}

/** The readings joined by straight segments, broken wherever one is missing. */
export function linePath(rows: readonly Row[], axes: Axes): string {
  const { context, text } = compactPath();
  line<Row>()
    .defined(({ value, lone }) => value !== null && !lone)
    .x(({ at }) => xOf(axes, at))
    .y(({ value }) => yOf(axes, value ?? 0))
    .context(context as CanvasRenderingContext2D)([...rows]);
  return text();
}
