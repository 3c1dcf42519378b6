import type { ChartColumn } from "../reports/chart-report.ts";
import { unsureBox } from "./column-box.ts";
import { type Axes, tenth } from "./scales.ts";

/** What columns may be beyond what is sure of them: pale bodies, and above them their ends, which are stripes where there is none. */
export type UnsurePaths = { bodies: string; ends: string };

const CAP = 1.2;
const STRIPE = 2;

/** Seen on the thinnest of columns too, which outlines would fill. */
export function unsurePaths(columns: readonly ChartColumn[], axes: Axes): UnsurePaths {
  let [bodies, ends] = ["", ""];
  for (const column of columns) {
    const box = unsureBox(axes, column);
    if (!box) continue;
    const { x, y, width, height, isOpen } = box;
    const bar = (top: number, tall: number) => `M${x} ${tenth(top)}h${width}v${tall}h-${width}z`;
    if (isOpen) {
      for (let top = y; top < y + height; top += 2 * STRIPE) ends += bar(top, STRIPE);
    } else {
      bodies += bar(y, height);
      const { low = 0, high } = column.bounds ?? {};
      if (high && high > 0) ends += bar(y, CAP);
      if (low < 0) ends += bar(y + height - CAP, CAP);
    }
  }
  return { bodies, ends };
}
