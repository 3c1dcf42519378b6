import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { EventLine } from "#lib/reports/board-events.ts";

type Props = { language: Language; events: EventLine[]; gaps: { lines: string[]; untold: string | null } };

/** What is numbered and hatched on the chart, told in words. */
export function ChartNotes({ language, events, gaps }: Props) {
  if (events.length === 0 && gaps.lines.length === 0) return null;
  return (
    <div className="text-sm text-soft">
      {events.length > 0 && (
        <ol aria-label={say(language, "chart.eventsHeading")} className="space-y-1">
          {events.map(({ id, number, day, text, url }) => (
            <li key={id} id={id} className="grid grid-cols-[1.75rem_1fr]">
              <span aria-hidden>{number}.</span>
              <span>
                {day} —{" "}
                <bdi>
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
        </ul>
      )}
    </div>
  );
}
