import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { AroundReport } from "#lib/reports/event-lines.ts";
import { Term } from "./term.tsx";

/** What came after an event beside what was before, in figures. */
export function Around({ around, language }: { around: AroundReport; language: Language }) {
  return (
    <div className="text-sm">
      {around.since && <p>{around.since}</p>}
      {around.unknown && <p>{around.unknown}</p>}
      {around.rates.length > 0 && (
        <table className="mt-1 border-collapse">
          <thead>
            <tr className="text-soft">
              <td />
              <th scope="col" className="py-1 ps-6 text-end font-normal">
                {around.before}
              </th>
              <th scope="col" className="py-1 ps-6 text-end font-normal">
                {around.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {around.rates.map(({ name, before, after }) => (
              <tr key={name} className="border-t border-hair">
                <th scope="row" className="py-1 text-start font-normal text-soft">
                  {name}
                </th>
                <td className="py-1 ps-6 text-end">
                  <bdi>{before}</bdi>
                </td>
                <td className="py-1 ps-6 text-end">
                  <bdi>{after}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="mt-1">
        {around.bestDay && <Term name={say(language, "event.bestDay")} text={around.bestDay} />}
        {around.bestHour && <Term name={say(language, "event.bestHour")} text={around.bestHour} />}
      </dl>
    </div>
  );
}
