import { say } from "#lib/i18n/say.ts";
import type { LineChartReport } from "#lib/reports/chart-report.ts";

/** What the chart's shaded future says, in words, and where it is told how right such words have been. */
export function FanNote({ chart, scoreHref }: { chart: LineChartReport; scoreHref: string }) {
  const { fan, language } = chart;
  if (!fan) return null;
  return (
    <p className="mt-2 max-w-[58rem] text-sm text-soft">
      <span className="text-ink">{fan.sentence}</span> {fan.bands}{" "}
      <a href={scoreHref} className="prose-link">
        {say(language, "forecast.scoreLink")}
      </a>
    </p>
  );
}
