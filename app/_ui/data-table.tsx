import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { TableReport } from "#lib/reports/table-report.ts";

/** The table behind a chart, folded away until it is asked for; it opens without a script. */
export function DataTable({ table, language, id }: { table: TableReport; language: Language; id: string }) {
  return (
    <details id={id} className="group mt-2">
      <summary className="control-link cursor-pointer text-sm underline decoration-rule underline-offset-4">
        {say(language, "chart.asTable")}
      </summary>
      <div className="overflow-x-auto">
        <table className="mt-2 w-full max-w-xl border-collapse text-sm">
          <caption className="pb-2 text-start text-soft">{table.caption}</caption>
          <thead>
            <tr className="border-b border-rule text-soft">
              {table.columns.map((column, place) => (
                <th
                  key={column}
                  scope="col"
                  className={`py-2 font-normal ${place > 0 ? "ps-6 text-end" : "text-start"}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name} className="border-b border-hair">
                <th scope="row" className="py-1.5 text-start font-normal">
                  {name}
                </th>
                {cells.map((cell, place) => (
                  <td key={table.columns[place + 1]} className="py-1.5 ps-6 text-end">
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {table.more && <p className="mt-2 text-sm text-soft">{say(language, "table.more")}</p>}
      </div>
    </details>
  );
}
