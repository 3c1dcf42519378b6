import type { TableReport } from "#lib/reports/table-report.ts";

/** A small table that is part of the page; its caption is for those who do not see what stands around it. */
export function PlainTable({ table }: { table: TableReport }) {
  return (
    <div className="overflow-x-auto">
      <table className="mt-2 border-collapse text-sm">
        <caption className="sr-only">{table.caption}</caption>
        <thead>
          <tr className="border-b border-rule text-soft">
            {table.columns.map((column) => (
              <th key={column} scope="col" className="py-2 pe-4 sm:pe-6 text-start align-bottom font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name} className="border-b border-hair">
              <th scope="row" className="py-2 pe-4 sm:pe-6 text-start font-normal">
                {name}
              </th>
              {cells.map((cell, place) => (
                <td key={table.columns[place + 1]} className="py-2 pe-4 sm:pe-6">
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
