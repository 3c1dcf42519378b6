import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { TableReport } from "#lib/reports/table-report.ts";
import { PlainTable } from "./plain-table.tsx";

/** The table behind a chart, folded away until it is asked for; it opens without a script. */
export function DataTable({ table, language, id }: { table: TableReport; language: Language; id: string }) {
  return (
    <details id={id} className="group mt-2">
      <summary className="control-link cursor-pointer text-sm underline decoration-rule underline-offset-4">
        {say(language, "chart.asTable")}
      </summary>
      <PlainTable table={table} look="figures" />
      {table.more && <p className="mt-2 text-sm text-soft">{say(language, "table.more")}</p>}
    </details>
  );
}
