import type { HourRow } from "../reports/trends/week-hours.ts";

/**
 * The hours of the week as a table for spreadsheets: weekday (1 is Monday) and hour in the subject's zone, mean net change
 * per hour (empty where too little was seen), hours seen.
 */
export function hoursCsv(rows: readonly HourRow[]): string {
  const lines = rows.map(({ weekday, hour, metric, mean, hours }) =>
    [weekday, hour, metric, mean === null ? "" : rounded(mean, 3), rounded(hours, 2)].join(","),
  );
  return ["weekday,hour,metric,mean_per_hour,hours", ...lines, ""].join("\r\n");
}

/** Adding zero turns a negative zero into a plain one. */
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;
