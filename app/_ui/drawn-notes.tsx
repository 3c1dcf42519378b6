import { formatDate } from "#lib/i18n/format.ts";
import type { LineChartReport } from "#lib/reports/chart-report.ts";
import { ChartNotes } from "./chart-notes.tsx";

/** What is numbered and hatched on a chart that has no lists of its own, told in the chart's words, marks as their gaps. */
export function DrawnNotes({ chart }: { chart: LineChartReport }) {
  const { language, timeZone, events, gaps } = chart;
  const lines = events.map(({ at, number, label }) => ({
    id: `event-${number}`,
    number,
    day: formatDate(language, at, timeZone, "day"),
    text: label,
    url: null,
  }));
  return (
    <ChartNotes
      language={language}
      events={{ lines, untold: null }}
      gaps={{ lines: gaps.map(({ label }) => label), untold: null }}
      marks={{ lines: [], untold: null }}
    />
  );
}
