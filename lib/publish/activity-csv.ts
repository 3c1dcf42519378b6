import { ACTIVITY_COUNTS, type Bounds } from "../model/activity.ts";
import { type CountRow, exactly } from "../reports/activity-answers.ts";

const HEADINGS = ["day", ...ACTIVITY_COUNTS.flatMap((count) => [count, `${count}_low`, `${count}_high`])];

/** Sign-ups and posts of every UTC day as a table for spreadsheets: the number where it is exact, and its bounds. */
export function activityCsv(rows: readonly CountRow[]): string {
  const lines = rows.map((row) => [row.day, ...ACTIVITY_COUNTS.flatMap((count) => cells(row[count]))]);
  return [HEADINGS, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

const cells = (bounds: Bounds) => [exactly(bounds) ?? "", bounds.low, bounds.high ?? ""];
