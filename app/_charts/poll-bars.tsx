import { drawPollStrip } from "#lib/charts/poll-strip.ts";
import type { PollStrip } from "#lib/reports/poll-report.ts";
import { svgMarkup } from "./svg-markup.ts";

/** The polls of some weeks as a strip of bars, a finer one where there is room. */
export function PollBars({ strip }: { strip: PollStrip }) {
  return (
    <div className="chart-box" dir="ltr">
      <div className="chart-fit-wide" {...svgMarkup(drawPollStrip(strip, "wide"))} />
      <div className="chart-fit-narrow" {...svgMarkup(drawPollStrip(strip, "narrow"))} />
    </div>
  );
}
