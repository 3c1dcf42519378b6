import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { RecordsReport } from "#lib/reports/records.ts";
import { SayPieces } from "./say-pieces.tsx";
import { Term } from "./term.tsx";

type Props = { records: RecordsReport; language: Language };

/** The latest week beside the one before, and the best day and hour. */
export function Records({ records, language }: Props) {
  return (
    <section className="mt-10 grid gap-x-16 gap-y-8 border-t border-rule pt-8 md:grid-cols-2">
      <div>
        <h2 className="text-sm text-soft">{say(language, "weeks.heading")}</h2>
        <p className="mt-1 text-lg">
          <SayPieces pieces={records.weeks} />
        </p>
      </div>
      <div>
        <h2 className="text-sm text-soft">{say(language, "records.heading")}</h2>
        <dl className="mt-1 space-y-1">
          <Term name={say(language, "records.bestDay")} text={records.bestDay} />
          <Term name={say(language, "records.bestHour")} text={records.bestHour} />
        </dl>
      </div>
    </section>
  );
}
