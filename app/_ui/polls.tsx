import type { ReactNode } from "react";
import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { PollReport } from "#lib/reports/poll-report.ts";
import { UnderlinedLink } from "./underlined-link.tsx";

/** How well the polling goes: a strip, what it shows in words, and the way to every gap. */
export function Polls({
  polls,
  language,
  href,
  children,
}: {
  polls: PollReport;
  language: Language;
  href: string;
  /** The strip, drawn. */
  children: ReactNode;
}) {
  return (
    <section className="mt-10 border-t border-rule pt-8 text-sm text-soft">
      <h2>{say(language, "polls.heading")}</h2>
      {polls.strip && (
        <div className="mt-3">
          {children}
          <p dir="ltr" className="mt-1 flex justify-between text-xs">
            <bdi>{polls.from}</bdi>
            <bdi>{polls.to}</bdi>
          </p>
        </div>
      )}
      <p className="mt-2 max-w-[42rem]">{polls.sentences.join(" ")}</p>
      {polls.legend.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          {polls.legend.map(({ glance, text }) => (
            <li key={glance} className="flex items-end gap-x-2">
              <span aria-hidden className={`poll-swatch poll-swatch-${glance}`} />
              {text}
            </li>
          ))}
        </ul>
      )}
      <p className="print:hidden">
        <UnderlinedLink href={href}>{say(language, "polls.more")}</UnderlinedLink>
      </p>
    </section>
  );
}
