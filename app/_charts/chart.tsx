import { drawChart } from "#lib/charts/draw.ts";
import { frameOf } from "#lib/charts/frame.ts";
import { say } from "#lib/i18n/say.ts";
import type { ChartReport } from "#lib/reports/chart-report.ts";
import { LiveChart } from "./live-chart.tsx";
import { svgMarkup } from "./svg-markup.ts";

/** A chart, drawn on the server for a page and for a phone; where scripts run it comes alive once it is seen. */
export function Chart({ report }: { report: ChartReport }) {
  const { id, language } = report;
  const frame = frameOf(report, "wide");
  const narrowFrame = frameOf(report, "narrow");
  const labels = {
    hint: say(language, "chart.readOut"),
    soFar: say(language, "chart.soFar"),
    none: say(language, "chart.summaryNone"),
  };
  return (
    <LiveChart report={report} frame={frame} narrowFrame={narrowFrame} labels={labels}>
      <div className="chart-fit-wide" {...svgMarkup(drawChart(report, frame, { idPrefix: `${id}-wide` }))} />
      <div
        className="chart-fit-narrow"
        {...svgMarkup(drawChart(report, narrowFrame, { idPrefix: `${id}-narrow` }))}
      />
    </LiveChart>
  );
}
