import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { parseRange, RANGES } from "#lib/model/range.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { Chart } from "../../_charts/chart.tsx";
import { PollBars } from "../../_charts/poll-bars.tsx";
import { SmallChart } from "../../_charts/small-chart.tsx";
import { readOverview } from "../../_data/pages.ts";
import { pageMetadata } from "../../_layout/page-metadata.ts";
import { ShareControl } from "../../_layout/share-control.tsx";
import { SiteFrame } from "../../_layout/site-frame.tsx";
import { AlertLine } from "../../_ui/alert-line.tsx";
import { ChartNotes, MARKS_ID } from "../../_ui/chart-notes.tsx";
import { DataTable } from "../../_ui/data-table.tsx";
import { FanNote } from "../../_ui/fan-note.tsx";
import { FreshnessLine } from "../../_ui/freshness-line.tsx";
import { AllMilestones, Goal, Reached } from "../../_ui/goal.tsx";
import { LinkRow } from "../../_ui/link-row.tsx";
import { Multiples } from "../../_ui/multiples.tsx";
import { Polls } from "../../_ui/polls.tsx";
import { Records } from "../../_ui/records.tsx";
import { Refresh } from "../../_ui/refresh.tsx";
import { SayPieces } from "../../_ui/say-pieces.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/[subject]">;

async function readPage({ params, searchParams }: Route) {
  const { lang, subject } = await params;
  return readOverview(lang, subject, parseRange((await searchParams).range));
}

export async function generateMetadata(route: Route): Promise<Metadata> {
  return pageMetadata(await readPage(route));
}

export default async function OverviewPage(route: Route) {
  const range = parseRange((await route.searchParams).range);
  const page = await readPage(route);
  const { language, config, now, id, report } = page;
  const urls = urlsUnder(config.basePath);
  const waysTo = ({ slug }: { slug: string }) => ({
    language,
    href: urls.milestone(language, id, slug),
    allHref: urls.milestones(language, id),
  });
  return (
    <SiteFrame site={page} subject={page}>
      {!page.isCopy && <Refresh nextAt={report.freshness.nextAt} now={now} />}
      {report.alert && <AlertLine alert={report.alert} href={urls.event(language, id, report.alert.event)} />}
      <section className="pt-8 sm:pt-12">
        {report.hero ? (
          <>
            <h1 className="flex flex-wrap items-baseline gap-x-4">
              <span className="font-serif text-[4.5rem] leading-none sm:text-[7rem]">
                {report.hero.number}
              </span>{" "}
              <span className="text-xl sm:text-2xl">{report.hero.unit}</span>
            </h1>
            {report.hero.sentence.length > 0 && (
              <p className="mt-4 max-w-[42rem] text-lg leading-relaxed sm:text-xl">
                <SayPieces pieces={report.hero.sentence} />
              </p>
            )}
          </>
        ) : (
          <h1 className="font-serif text-4xl">{report.name}</h1>
        )}
        <div className="mt-2">
          <FreshnessLine
            freshness={report.freshness}
            why={{ href: `#${MARKS_ID}`, text: say(language, "freshness.doubtedWhy") }}
          />
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
            <div className="flex flex-wrap gap-x-5 print:hidden">
              <a className="control-link" href={urls.metric(language, id, "users", { range })}>
                {say(language, "metricPage.depth")}
              </a>
              <a className="control-link" href={urls.trends(language, id)}>
                {say(language, "trends.link")}
              </a>
              <a className="control-link" href={urls.facts(language, id)}>
                {say(language, "facts.link")}
              </a>
              {/* The shortest two stay together: alone on its line a control is easily overlooked. */}
              <div className="flex gap-x-5">
                <a className="control-link" href={urls.csv(id, "users", range)}>
                  {say(language, "chart.csv")}
                </a>
                <ShareControl
                  page={page}
                  dialog="share-users"
                  of="users"
                  asked={{ range }}
                  title={report.chart.title}
                  alt={page.preview.alt}
                  measuredAt={report.freshness.measuredAt}
                />
              </div>
            </div>
          </div>
          <Chart report={report.chart} />
          <FanNote chart={report.chart} scoreHref={urls.scoreboard(language)} />
          {report.chartNote && <p className="text-sm text-soft">{report.chartNote}</p>}
          <div className="mt-6 grid gap-x-16 gap-y-6 md:grid-cols-2">
            {report.goal && <Goal goal={report.goal} {...waysTo(report.goal)} />}
            {report.reached && <Reached reached={report.reached} {...waysTo(report.reached)} />}
            <ChartNotes
              language={language}
              events={report.events}
              gaps={report.gaps}
              marks={report.marks}
              gapsHref={urls.gaps(language, id)}
              eventHref={(event) => urls.event(language, id, event)}
              eventsHref={urls.events(language, id)}
            />
          </div>
          {!report.goal && !report.reached && (
            <AllMilestones language={language} href={urls.milestones(language, id)} />
          )}
          <DataTable table={report.table} language={language} id="users-table" />
        </section>
      )}

      {report.changes.some(({ since }) => since !== null) && (
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
          draw={(chart) => <SmallChart report={chart} />}
        />
      )}
      {report.records && <Records records={report.records} language={language} />}
      <Polls polls={report.polls} language={language} href={urls.gaps(language, id)}>
        {report.polls.strip && <PollBars strip={report.polls.strip} />}
      </Polls>
    </SiteFrame>
  );
}
