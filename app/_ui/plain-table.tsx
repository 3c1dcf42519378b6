import type { TableReport } from "#lib/reports/table-report.ts";

const LOOKS = {
  /** Part of the page; its caption is for those who do not see what stands around it. */
  words: {
    table: "",
    caption: "sr-only",
    column: "py-2 pe-4 text-start align-bottom sm:pe-6",
    row: "py-2 pe-4 sm:pe-6",
    cell: "py-2 pe-4 sm:pe-6",
  },
  /** Stands below a chart: a caption to see, and figures that line up. */
  figures: {
    table: "w-full max-w-xl",
    caption: "pb-2 text-start text-soft",
    column: "py-2 ps-2 text-end first:ps-0 sm:ps-6 sm:first:ps-0 first:text-start",
    row: "py-1.5",
    cell: "py-1.5 ps-2 text-end sm:ps-6",
  },
};

/** A table whose first column names its rows. */
export function PlainTable({ table, look }: { table: TableReport; look: keyof typeof LOOKS }) {
  const css = LOOKS[look];
  return (
    <div className="overflow-x-auto">
      <table className={`mt-2 border-collapse text-sm ${css.table}`}>
        <caption className={css.caption}>{table.caption}</caption>
        <thead>
          <tr className="border-b border-rule text-soft">
            {table.columns.map((column) => (
              <th key={column} scope="col" className={`font-normal ${css.column}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name} className="border-b border-hair">
              <th scope="row" className={`text-start font-normal ${css.row}`}>
                {name}
              </th>
              {cells.map((cell, place) => (
                <td key={table.columns[place + 1]} className={css.cell}>
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
