import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { EventLines } from "#lib/reports/board-events.ts";
import type { GapLines } from "#lib/reports/gap-lines.ts";
import type { MarkLines } from "#lib/reports/mark-lines.ts";
import { UnderlinedLink } from "./underlined-link.tsx";

type Props = {
  language: Language;
  events: EventLines;
  gaps: GapLines;
  marks: MarkLines;
  /** Where every gap is told. */
  gapsHref?: string;
  /** Where one event is told, and where all are; a chart that shows one only has neither. */
  eventHref?: (id: string) => string;
  eventsHref?: string;
};

/** Where the reason stands why a reading is not believed. */
export const MARKS_ID = "marks";

/** What is numbered, hatched and hollow on the chart, told in words. */
export function ChartNotes({ language, events, gaps, marks, gapsHref, eventHref, eventsHref }: Props) {
  if (events.lines.length + gaps.lines.length + marks.lines.length === 0) return null;
  return (
    <div className="text-sm text-soft">
      {events.lines.length > 0 && (
        <ol aria-label={say(language, "chart.eventsHeading")} className="space-y-1">
          {events.lines.map(({ id, number, day, text, url }) => (
            <li key={id} id={id} className="grid grid-cols-[1.75rem_1fr]">
              <span aria-hidden>{number}.</span>
              <span>
                {eventHref ? (
                  <a href={eventHref(id)} className="prose-link">
                    {day}
                  </a>
                ) : (
                  day
                )}{" "}
                —{" "}
                <bdi className="wrap-anywhere">
                  {url ? (
                    <a href={url} className="prose-link" rel="noopener">
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </bdi>
              </span>
            </li>
          ))}
          {eventsHref && (
            <li className="ps-7 print:hidden">
              <UnderlinedLink href={eventsHref}>{events.untold ?? say(language, "event.all")}</UnderlinedLink>
            </li>
          )}
        </ol>
      )}
      {gaps.lines.length > 0 && (
        <ul aria-label={say(language, "chart.gapsHeading")} className="mt-1 space-y-1">
          {gaps.lines.map((line) => (
            <li key={line} className="grid grid-cols-[1.75rem_1fr]">
              <span aria-hidden className="hatch-swatch mt-1" />
              <span>{line}</span>
            </li>
          ))}
          {gaps.untold && <li className="ps-7">{gaps.untold}</li>}
          {gapsHref && (
            <li className="ps-7 print:hidden">
              <UnderlinedLink href={gapsHref}>{say(language, "site.gaps")}</UnderlinedLink>
            </li>
          )}
        </ul>
      )}
      {marks.lines.length > 0 && (
        <ul id={MARKS_ID} aria-label={say(language, "mark.heading")} className="mt-1 space-y-1">
          {marks.lines.map(({ text, open }) => (
            <li key={text} className="grid grid-cols-[1.75rem_1fr]">
              <span aria-hidden className={`mark-swatch mt-1.5 ${open ? "" : "mark-swatch-settled"}`} />
              <span>{text}</span>
            </li>
          ))}
          {marks.untold && <li className="ps-7">{marks.untold}</li>}
        </ul>
      )}
    </div>
  );
}
