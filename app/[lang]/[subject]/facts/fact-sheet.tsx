import type { ReactNode } from "react";
import { say } from "#lib/i18n/say.ts";
import { parseAsOf } from "#lib/model/as-of.ts";
import { dayOf } from "#lib/model/calendar.ts";
import { PICTURE_FORMS } from "#lib/model/picture-address.ts";
import { CITATION_STYLES, CITATIONS } from "#lib/publish/citations.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { Chart } from "../../../_charts/chart.tsx";
import type { FactsPage } from "../../../_data/pages.ts";
import { ShareControl } from "../../../_layout/share-control.tsx";
import { Around } from "../../../_ui/around.tsx";
import { Beside } from "../../../_ui/beside.tsx";
import { ChartNotes } from "../../../_ui/chart-notes.tsx";
import { Definitions, Figures } from "../../../_ui/figures.tsx";
import { Quote } from "../../../_ui/quote.tsx";
import { Records } from "../../../_ui/records.tsx";
import { SayPieces } from "../../../_ui/say-pieces.tsx";

type Props = { page: FactsPage; title: string; sheet: NonNullable<FactsPage["report"]["sheet"]> };

/** What can be quoted of a moment, and how. */
export function FactSheet({ page, title, sheet }: Props) {
  const { language, config, id, now } = page;
  const urls = urlsUnder(config.basePath);
  const site = config.baseUrl ?? `http://localhost:${config.port}`;
  const address = site + urls.facts(language, id, sheet.permanent);
  const cited = {
    title,
    publisher: config.title,
    day: sheet.day,
    address,
    accessed: dayOf(now, config.timeZone),
    imported: sheet.origin.imports,
    key: `${id}-${sheet.day}`.replaceAll(/[^\w-]+/g, "-"),
  };
  const { kind: origin, sources } = sheet.origin;
  const source = say(language, "press.source", { origin, sources, board: config.title, address });
  const press = [...sheet.press, source].join(" ");
  return (
    <div className="fact-sheet">
      <section className="mt-6 border-t border-rule pt-6">
        <Figures figures={sheet.figures} />
        {sheet.launched && <p className="mt-4">{sheet.launched}</p>}
      </section>
      {sheet.press.length > 0 && (
        <Part name={say(language, "facts.press")}>
          <Quote text={press} language={language} />
        </Part>
      )}
      <section aria-label={sheet.chart.title} className="mt-8 border-t border-rule pt-6">
        <Chart report={sheet.chart} />
        <div className="flex flex-wrap gap-x-6 text-sm print:hidden">
          <ShareControl
            page={page}
            dialog="share-sheet"
            of="users"
            asked={{ asOf: parseAsOf(sheet.permanent) }}
            title={sheet.chart.title}
            alt={page.report.alt}
            measuredAt={null}
            shownAt={(all) => all.facts(language, id, sheet.permanent)}
          />
          <a
            className="control-link underline decoration-rule underline-offset-4"
            href={urls.preview(language, { page: "facts", id, on: sheet.permanent })}
            download={`${id}-${sheet.day}.png`}
          >
            {say(language, "facts.card")}
          </a>
          {PICTURE_FORMS.map((form) => (
            <a
              key={form}
              className="control-link underline decoration-rule underline-offset-4"
              href={urls.picture(id, "users", form, { asOf: parseAsOf(sheet.permanent), lang: language })}
            >
              {say(language, "facts.picture", { form: form.toUpperCase() })}
            </a>
          ))}
        </div>
        <ChartNotes
          language={language}
          events={{ lines: sheet.earlier, untold: null }}
          eventHref={(event) => urls.event(language, id, event)}
          gaps={sheet.gaps}
          marks={sheet.marks}
        />
      </section>
      {sheet.records && <Records records={sheet.records} language={language} />}
      {(sheet.next || sheet.reached.length > 0) && (
        <Part name={say(language, "facts.milestones")}>
          <ul>
            {sheet.next && (
              <li className="border-b border-hair last:border-b-0 print:py-2">
                <a href={urls.milestone(language, id, sheet.next.slug)} className="tall-link">
                  <SayPieces pieces={sheet.next.distance} />
                </a>
              </li>
            )}
            {sheet.reached.map(({ slug, name, text, status, today }) => (
              <li key={slug} className="border-b border-hair last:border-b-0 print:py-2">
                <a href={urls.milestone(language, id, slug)} className="tall-link">
                  <bdi>{name}</bdi>
                </a>{" "}
                <span className="mb-2 block text-sm text-soft print:m-0 print:inline">
                  <SayPieces pieces={text} /> {status === "fallen-back" && today}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {sheet.events.length > 0 && (
        <Part name={say(language, "facts.events")}>
          <ol className="grid gap-x-16 gap-y-6 md:grid-cols-2 print:grid-cols-1 print:gap-y-3">
            {sheet.events.map(({ id: event, number, day, text, beside, around }) => (
              <li key={event} className="grid grid-cols-[1.75rem_1fr]">
                <span aria-hidden className="text-soft">
                  {number}.
                </span>
                <div>
                  <p>
                    <a href={urls.event(language, id, event)} className="prose-link">
                      {day}
                    </a>{" "}
                    — <bdi className="wrap-anywhere">{text}</bdi>
                  </p>
                  <Beside events={beside} hrefOf={(other) => urls.event(language, id, other)} />
                  <Around around={around} language={language} />
                </div>
              </li>
            ))}
          </ol>
          <p className="mt-2 text-sm text-soft">{say(language, "facts.net")}</p>
        </Part>
      )}
      <Part name={say(language, "facts.definitions")}>
        <Definitions figures={sheet.figures} />
      </Part>
      <Part name={say(language, "facts.source")}>
        <ul className="text-sm">
          {sheet.source.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Part>
      <Part name={say(language, "facts.cite")}>
        <dl className="grid gap-x-10 gap-y-4 text-sm print:gap-y-2">
          {CITATION_STYLES.map((style) => (
            <div key={style} className={style === "bibtex" ? "print:hidden" : undefined}>
              <dt className="text-soft">{CITATIONS[style].name}</dt>
              <dd>
                <Quote
                  text={CITATIONS[style].cite(cited)}
                  language={language}
                  dir="ltr"
                  code={style === "bibtex"}
                />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part name={say(language, "facts.licence")}>
        <p className="text-sm">{say(language, "facts.licence.text")}</p>
      </Part>
    </div>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="mt-8 border-t border-rule pt-6">
      <h2 className="mb-2 text-lg">{name}</h2>
      {children}
    </section>
  );
}
