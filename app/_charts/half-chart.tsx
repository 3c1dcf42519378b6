import { drawChart } from "#lib/charts/draw.ts";
import { frameOf } from "#lib/charts/frame.ts";
import type { ChartReport } from "#lib/reports/chart-report.ts";
import { svgMarkup } from "./svg-markup.ts";

/** A chart for half a page: a phone's drawing, with nothing to load. Its values are read off its table. */
export function HalfChart({ report }: { report: ChartReport }) {
  const svg = drawChart(report, frameOf(report, "narrow"), { idPrefix: `${report.id}-half` });
  return <div className="chart-box chart-box-half" dir="ltr" {...svgMarkup(svg)} />;
}
