import type { ChartColumn, ColumnChartReport, LineChartReport } from "../../lib/reports/chart-report.ts";

export const DAY = 86_400_000;
export const HOUR = 3_600_000;
export const START = Date.parse("2022-11-21T00:00:00Z");

/** A line through the values, one a step, within their time. */
export function lineOf(
  values: readonly (number | null)[],
  over: Partial<LineChartReport> & { step?: number } = {},
): LineChartReport {
  const { step = DAY, ...rest } = over;
  const points = values.map((value, index): [number, number | null] => [START + index * step, value]);
  const [at, value] = points.findLast((point) => point[1] !== null) ?? [START, null];
  return {
    kind: "line",
    id: "users",
    language: "en",
    timeZone: "UTC",
    title: "Accounts on example.org",
    summary: "From few to many.",
    domain: [START, points.at(-1)?.[0] ?? START],
    points,
    gaps: [],
    events: [],
    unit: "count",
    goal: null,
    last: value === null ? null : { at, value, label: String(value) },
    marks: [],
    fan: null,
    beside: null,
    ...rest,
  };
}

/** A line of a hundred readings over a time. */
export function lineOver(length: number, over: Partial<LineChartReport> = {}): LineChartReport {
  const values = Array.from({ length: 100 }, (_, index) => 100 + index);
  return lineOf(values, { step: length / 99, ...over });
}

export function columnsOf(
  values: readonly (number | null)[],
  over: Partial<ColumnChartReport> = {},
): ColumnChartReport {
  const columns = values.map(
    (value, index): ChartColumn => ({
      from: START + index * DAY,
      to: START + (index + 1) * DAY,
      value,
      partial: false,
      label: `Day ${index + 1}`,
    }),
  );
  return {
    kind: "columns",
    id: "users-per-day",
    language: "en",
    timeZone: "UTC",
    title: "Accounts per day",
    summary: "Some came, some left.",
    domain: [START, START + values.length * DAY],
    columns,
    unit: "count",
    gaps: [],
    events: [],
    ...over,
  };
}
