import type { ChartReport } from "../reports/chart-report.ts";
import { type Axes, tenth, xOf, yOf } from "./scales.ts";

/** Where a reading that is not believed stands; `beyond`: above the value axis, so it is told at its edge. */
export type MarkSign = { x: number; y: number; beyond: boolean };

const RADIUS = 3;
/** Half the width of the triangle, and its height. */
const HALF = 4;
const HEIGHT = 6.5;

/** Signs nearer to each other would run into one. */
const APART = 11;

/** The value axis is made for what is believed: a jump would flatten the line. Where signs crowd, those are left out that would cover others. */
export function markSigns(report: ChartReport, axes: Axes): MarkSign[] {
  if (report.kind !== "line") return [];
  const [from, to] = axes.time;
  const signs: MarkSign[] = [];
  for (const { at, said } of report.marks) {
    if (at < from || at > to) continue;
    const beyond = said > axes.value[1];
    const sign = { x: tenth(xOf(axes, at)), y: tenth(beyond ? axes.plot.top : yOf(axes, said)), beyond };
    const covers = ({ x, y }: MarkSign) => Math.hypot(x - sign.x, y - sign.y) < APART;
    if (!signs.some(covers)) signs.push(sign);
  }
  return signs;
}

/** All signs as the outline of one path: circles, and triangles that point to where the others would be. */
export function signsPath(signs: readonly MarkSign[]): string {
  return signs
    .map(({ x, y, beyond }) =>
      beyond
        ? `M${tenth(x - HALF)} ${tenth(y + HEIGHT)}h${2 * HALF}l-${HALF}-${HEIGHT}z`
        : `M${tenth(x - RADIUS)} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0-${2 * RADIUS} 0z`,
    )
    .join("");
}
