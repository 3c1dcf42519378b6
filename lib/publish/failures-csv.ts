import { csvCell, guard } from "../model/csv-cell.ts";
import { formatInstant } from "../model/instant.ts";
import type { FailureRow } from "../reports/failures.ts";

/** Failed polls as a table for spreadsheets: when each was due and made (UTC), its cause, whose fault, a detail in English. */
export function failuresCsv(rows: readonly FailureRow[]): string {
  const lines = rows.map(({ slot, at, cause, fault, detail }) =>
    [formatInstant(slot), formatInstant(at), cause, fault, csvCell(guard(detail ?? ""))].join(","),
  );
  return ["slot,at,cause,fault,detail", ...lines, ""].join("\r\n");
}
