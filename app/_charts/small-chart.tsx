import { drawChart } from "#lib/charts/draw.ts";
import { frameOf } from "#lib/charts/frame.ts";
import { rowsOf } from "#lib/charts/rows.ts";
import type { ChartReport } from "#lib/reports/chart-report.ts";
import { svgMarkup } from "./svg-markup.ts";

/** One of several small charts side by side: a drawing, with nothing to load; nothing where nothing is known. */
export function SmallChart({ report }: { report: ChartReport }) {
  if (rowsOf(report).every(({ value }) => value === null)) return null;
  const svg = drawChart(report, frameOf(report, "small"), { idPrefix: `${report.id}-small` });
  return <div className="chart-box chart-box-small" dir="ltr" {...svgMarkup(svg)} />;
}
