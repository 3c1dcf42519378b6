import { gapAt, type Row } from "#lib/charts/rows.ts";
import { formatChange, formatDate, formatNumber, formatPercent } from "#lib/i18n/format.ts";
import type { ChartReport } from "#lib/reports/chart-report.ts";

/** The words around a chart, in its language. */
export type ChartLabels = {
  /** How to read values with a mouse or the keyboard, and with fingers. */
  hint: string;
  touchHint: string;
  /** Beside the figure of a bucket that has not ended. */
  soFar: string;
  /** Where nothing is known and no gap tells why. */
  none: string;
};

type Props = { report: ChartReport; row: Row; labels: ChartLabels };

function tellValue({ kind, unit, language }: ChartReport, value: number): string {
  if (kind === "columns") return formatChange(language, value);
  return unit === "percent" ? formatPercent(language, value / 100) : formatNumber(language, value);
}

/** When and how much: what a floating box would say, in a line of its own that hides nothing. */
export function ReadOut({ report, row, labels }: Props) {
  const { language, timeZone } = report;
  const { value, column } = row;
  if (value === null) return <bdi>{gapAt(report, row.at)?.label ?? labels.none}</bdi>;
  return (
    <>
      <bdi>{column ? column.label : formatDate(language, row.at, timeZone, "dayTime")}</bdi>
      <strong>
        <bdi>{column?.told ?? tellValue(report, value)}</bdi>
      </strong>
      {column?.partial && <bdi>{labels.soFar}</bdi>}
    </>
  );
}
