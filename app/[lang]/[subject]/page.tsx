import type { Metadata } from "next";
import { say, textOf } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { Urls } from "#lib/publish/urls.ts";
import { overviewReport } from "#lib/reports/overview.ts";
import { parseRange, RANGES } from "#lib/reports/range.ts";
import { Chart } from "../../_charts/chart.tsx";
import { subjectContext } from "../../_data/page-context.ts";
import { pageMetadata } from "../../_data/page-metadata.ts";
import { softwareName } from "../../_data/software-name.ts";
import { ChartNotes } from "../../_ui/chart-notes.tsx";
import { DataTable } from "../../_ui/data-table.tsx";
import { FreshnessLine } from "../../_ui/freshness-line.tsx";
import { Goal } from "../../_ui/goal.tsx";
import { LinkRow } from "../../_ui/link-row.tsx";
import { Multiples } from "../../_ui/multiples.tsx";
import { Records } from "../../_ui/records.tsx";
import { Refresh } from "../../_ui/refresh.tsx";
import { SayPieces } from "../../_ui/say-pieces.tsx";
import { SiteFrame } from "../../_ui/site-frame.tsx";

export const instant = false;

const addressOf =
  (subject: string, query = {}) =>
  (urls: Urls, language: Language) =>
    urls.overview(language, subject, query);

export async function generateMetadata({ params }: PageProps<"/[lang]/[subject]">): Promise<Metadata> {
  const { lang, subject } = await params;
  const context = await subjectContext(lang, subject);
  const { headline, hero, name } = overviewReport(context.data, "1y", context.reader);
  const title = hero ? headline : name;
  return pageMetadata(context, addressOf(context.data.subject.id), {
    title,
    description: hero ? textOf(hero.sentence) : title,
  });
}

export default async function OverviewPage({ params, searchParams }: PageProps<"/[lang]/[subject]">) {
  const { lang, subject } = await params;
  const range = parseRange((await searchParams).range);
  const context = await subjectContext(lang, subject);
  const { language, urls, data, reader } = context;
  const report = overviewReport(data, range, reader);
  const id = data.subject.id;
  return (
    <SiteFrame
      context={context}
      inLanguage={addressOf(id, { range })}
      subject={{ id, host: id, software: softwareName(data.facts) }}
    >
      <Refresh nextAt={report.freshness.nextAt} now={reader.now} />
      <section className="pt-8 sm:pt-12">
        {report.hero ? (
          <>
            <h1 className="flex flex-wrap items-baseline gap-x-4">
              <span className="font-serif text-[4.5rem] leading-none sm:text-[7rem]">
                {report.hero.number}
              </span>{" "}
              <span className="text-xl sm:text-2xl">{report.hero.unit}</span>
            </h1>
            <p className="mt-4 max-w-[42rem] text-lg leading-relaxed sm:text-xl">
              <SayPieces pieces={report.hero.sentence} />
            </p>
          </>
        ) : (
          <h1 className="font-serif text-4xl">{report.name}</h1>
        )}
        <div className="mt-2">
          <FreshnessLine freshness={report.freshness} />
        </div>
      </section>

      {report.chart && report.table && (
        <section aria-label={report.chart.title} className="pt-6 sm:pt-10">
          <div className="flex flex-wrap items-center justify-between gap-x-8 text-sm">
            <LinkRow
              label={say(language, "range.label")}
              choices={RANGES.map((name) => ({
                key: name,
                href: urls.overview(language, id, { range: name }),
                text: say(language, `range.${name}`),
                current: name === range,
              }))}
            />
            <a className="control-link" href={urls.csv(id, "users", range)}>
              {say(language, "chart.csv")}
            </a>
          </div>
          <Chart report={report.chart} />
          {report.chartNote && <p className="text-sm text-soft">{report.chartNote}</p>}
          <div className="mt-6 grid gap-x-16 gap-y-6 md:grid-cols-2">
            {report.goal && (
              <Goal
                goal={report.goal}
                language={language}
                href={urls.milestone(language, id, report.goal.slug)}
                allHref={urls.milestones(language, id)}
              />
            )}
            <ChartNotes language={language} events={report.events} gaps={report.gaps} />
          </div>
          <DataTable table={report.table} language={language} id="users-table" />
        </section>
      )}

      {report.hero && (
        <section className="mt-10 border-t border-rule pt-8">
          <h2 className="sr-only">{say(language, "change.heading")}</h2>
          <dl className="grid grid-cols-2 gap-x-8 gap-y-6 sm:grid-cols-4">
            {report.changes.map(({ period, name, text, since }) => (
              <div key={period}>
                <dt className="text-sm text-soft">{name}</dt>
                <dd className={since ? "font-serif text-2xl" : "pt-1 text-soft"}>
                  <bdi>{text}</bdi>
                  {since && <span className="block font-sans text-xs text-soft">{since}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}

      {report.hero && (
        <Multiples
          multiples={report.multiples}
          hrefOf={(metric) => urls.metric(language, id, metric, { range })}
        />
      )}
      {report.hero && (
        <Records
          records={report.records}
          language={language}
          moreHref={urls.metric(language, id, "users", { range })}
        />
      )}
    </SiteFrame>
  );
}
