import type { ReactNode } from "react";
import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import type { TrendsPage } from "../../../_data/pages.ts";
import { PlainTable } from "../../../_ui/plain-table.tsx";
import { TroubleRows } from "../../../_ui/trouble-rows.tsx";
import { UnderlinedLink } from "../../../_ui/underlined-link.tsx";
import { Section } from "./section.tsx";

type QualityReport = TrendsPage["report"]["quality"];

/** How far the figures can be relied on. */
export function Quality({ page: { config, language, id, report } }: { page: TrendsPage }) {
  const { polls, coverage, never, gaps, marks, doubts, definitions } = report.quality;
  return (
    <Section id="quality" title={say(language, "quality.heading")}>
      <p className="mt-2 max-w-[42rem]">{polls}</p>
      {coverage && <PlainTable table={coverage} look="figures" />}
      {never.map((line) => (
        <p key={line} className="mt-2 text-sm text-soft">
          {line}
        </p>
      ))}
      <div className="mt-6 grid items-start gap-x-16 gap-y-8 md:grid-cols-2">
        {gaps && (
          <Part title={say(language, "gaps.heading")}>
            <TroubleRows list={gaps} none={say(language, "quality.noGaps")} />
            <p className="text-sm print:hidden">
              <UnderlinedLink href={urlsUnder(config.basePath).gaps(language, id)}>
                {say(language, "polls.more")}
              </UnderlinedLink>
            </p>
          </Part>
        )}
        {coverage && (
          <Part title={say(language, "mark.heading")}>
            <Marks marks={marks} none={say(language, "quality.noMarks")} />
          </Part>
        )}
        <Part title={say(language, "doubt.heading")}>
          {doubts.map((doubt) => (
            <p key={doubt} className="mt-2">
              {doubt}
            </p>
          ))}
        </Part>
        <Part title={say(language, "definition.heading")}>
          <Definitions definitions={definitions} />
        </Part>
      </div>
    </Section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="text-sm text-soft">{title}</h3>
      {children}
    </section>
  );
}

function Marks({ marks, none }: { marks: QualityReport["marks"]; none: string }) {
  if (marks.length === 0) return <p className="mt-2 text-soft">{none}</p>;
  return (
    <dl className="mt-2 space-y-3">
      {marks.map(({ metric, name, told }) => (
        <div key={metric}>
          <dt>{name}</dt>
          {told.lines.map(({ text, open }) => (
            <dd key={text} className="mt-1 grid grid-cols-[1.75rem_1fr] text-sm text-soft">
              <span aria-hidden className={`mark-swatch mt-1.5 ${open ? "" : "mark-swatch-settled"}`} />
              <span>{text}</span>
            </dd>
          ))}
          {told.untold && <dd className="ps-7 text-sm text-soft">{told.untold}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Definitions({ definitions: { lines, sentences } }: Pick<QualityReport, "definitions">) {
  return (
    <>
      {lines.length > 0 && (
        <ul className="mt-2 space-y-3">
          {lines.map(({ id, day, text, meanings }) => (
            <li key={id}>
              <p>
                {day} — <bdi className="wrap-anywhere">{text}</bdi>
              </p>
              {meanings.map((meaning) => (
                <p key={meaning} className="text-sm text-soft">
                  {meaning}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {sentences.map((sentence) => (
        <p key={sentence} className="mt-2">
          {sentence}
        </p>
      ))}
    </>
  );
}
