import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { HoursTable } from "#lib/reports/trends/hours.ts";

/** The hours of a week as a table whose cells are darker where there is more, and hatched below zero. */
export function HeatMap({ table, language }: { table: HoursTable; language: Language }) {
  return (
    <table className="heat-map mt-3 w-full table-fixed text-xs">
      <caption className="pb-2 text-start text-sm text-soft">
        {table.caption} <span className="block">{table.range}</span>
      </caption>
      <thead>
        <tr className="text-[0.625rem] text-soft sm:text-xs">
          <th scope="col" className="w-11">
            <span className="sr-only">{say(language, "hours.hour")}</span>
          </th>
          {table.weekdays.map(({ weekday, short, long }) => (
            <th key={weekday} scope="col" className="pb-1 font-normal">
              <span aria-hidden>{short}</span>
              <span className="sr-only">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ hour, cells }) => (
          <tr key={hour}>
            <th scope="row" className="text-start font-normal text-soft">
              <bdi>{hour}</bdi>
            </th>
            {cells.map(({ weekday, text, heat }) => (
              <td key={weekday} className={`heat-${heat} py-0.5 text-center`}>
                {text === null ? (
                  <span className="sr-only">{say(language, "hours.unknown")}</span>
                ) : (
                  <bdi>{text}</bdi>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
