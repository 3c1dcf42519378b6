import { drawChart } from "#lib/charts/draw.ts";
import { frameOf } from "#lib/charts/frame.ts";
import { rowsOf } from "#lib/charts/rows.ts";
import { say } from "#lib/i18n/say.ts";
import type { ChartReport } from "#lib/reports/chart-report.ts";
import { LiveChart } from "./live-chart.tsx";
import { svgMarkup } from "./svg-markup.ts";

/**
 * A chart, drawn on the server for a page and for a phone; where scripts run it comes alive once it is seen. Where nothing
 * is known there is nothing to read off: a sentence says so in place of an empty frame.
 */
export function Chart({ report }: { report: ChartReport }) {
  const { id, language } = report;
  const frame = frameOf(report, "wide");
  const narrowFrame = frameOf(report, "narrow");
  const labels = {
    hint: say(language, "chart.readOut"),
    touchHint: say(language, "chart.readOutTouch"),
    soFar: say(language, "chart.soFar"),
    none: say(language, "chart.summaryNone"),
  };
  const drawings = (
    <>
      <div className="chart-fit-wide" {...svgMarkup(drawChart(report, frame, { idPrefix: `${id}-wide` }))} />
      <div
        className="chart-fit-narrow"
        {...svgMarkup(drawChart(report, narrowFrame, { idPrefix: `${id}-narrow` }))}
      />
    </>
  );
  if (rowsOf(report).every(({ value }) => value === null)) {
    return (
      <>
        <p className="py-4 text-lg">{report.summary}</p>
        {report.gaps.length > 0 && (
          <div className="chart-box" dir="ltr">
            {drawings}
          </div>
        )}
      </>
    );
  }
  return (
    <LiveChart report={report} frame={frame} narrowFrame={narrowFrame} labels={labels}>
      {drawings}
    </LiveChart>
  );
}
