import type { ReactNode } from "react";
import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { RuleReport } from "#lib/reports/rule-words.ts";

/** What a milestone promises: when it counts, what follows, who decides. */
export function Rule({ report, language }: { report: RuleReport; language: Language }) {
  return (
    <section className="mt-8 grid max-w-[58rem] gap-x-16 gap-y-6 md:grid-cols-2">
      <Part name={say(language, "milestone.rule")}>
        <p>{report.rule}</p>
        {report.breaks && <p className="mt-1 text-soft">{report.breaks}</p>}
        <p className="mt-1 text-sm text-soft">
          {say(language, "milestone.terms")}: {/* Broken in the middle, a term is hard to read. */}
          <code dir="ltr" className="inline-block">
            {report.terms}
          </code>
        </p>
      </Part>
      {report.consequence && (
        <Part name={say(language, "milestone.consequence")}>
          <p>
            <bdi className="wrap-anywhere">{report.consequence}</bdi>
          </p>
        </Part>
      )}
      {report.decides && (
        <Part name={say(language, "milestone.decides")}>
          <p>
            <bdi className="wrap-anywhere">{report.decides}</bdi>
          </p>
        </Part>
      )}
    </section>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="text-sm text-soft">{name}</h2>
      {children}
    </div>
  );
}
