import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { say } from "#lib/i18n/say.ts";
import { STEPS, type Step } from "#lib/model/calendar.ts";
import { isLanguage } from "#lib/model/language.ts";
import { isPolledMetric, POLLED_METRICS } from "#lib/model/metric.ts";
import { isCount, parsePictured } from "#lib/model/picture-address.ts";
import { parseRange, RANGES } from "#lib/model/range.ts";
import { parseTrendsQuestion } from "#lib/model/trends-question.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { Chart } from "../../../_charts/chart.tsx";
import { readMetric } from "../../../_data/pages.ts";
import { decoded } from "../../../_data/subject-page.ts";
import { pageMetadata } from "../../../_layout/page-metadata.ts";
import { ShareControl } from "../../../_layout/share-control.tsx";
import { SiteFrame } from "../../../_layout/site-frame.tsx";
import { ChartNotes, MARKS_ID } from "../../../_ui/chart-notes.tsx";
import { DataLinks } from "../../../_ui/data-links.tsx";
import { DataTable } from "../../../_ui/data-table.tsx";
import { FanNote } from "../../../_ui/fan-note.tsx";
import { FreshnessLine } from "../../../_ui/freshness-line.tsx";
import { LinkRow } from "../../../_ui/link-row.tsx";
import { PageHead } from "../../../_ui/page-head.tsx";
import { Refresh } from "../../../_ui/refresh.tsx";
import { UnderlinedLink } from "../../../_ui/underlined-link.tsx";

export const instant = false;

const parseStep = (text: unknown): Step => STEPS.find((step) => step === text) ?? "day";

type Route = PageProps<"/[lang]/[subject]/[metric]">;

async function readPage({ params, searchParams }: Route) {
  const { lang, subject, metric } = await params;
  const query = await searchParams;
  if (!isPolledMetric(metric)) return toTrends(lang, decoded(subject), metric, query);
  const range = parseRange(query.range);
  const page = await readMetric(lang, subject, metric, range, parseStep(query.step));
  return { page, metric, range };
}

/** What is counted per day stands among the trends; whoever names it like a figure is sent there. */
function toTrends(lang: string, id: string, name: string, { range, step }: Record<string, unknown>): never {
  const of = parsePictured(name);
  if (of === null || !isCount(of) || !isLanguage(lang)) notFound();
  // The base path is put before a redirect when it is delivered.
  redirect(`${urlsUnder("").trends(lang, id, parseTrendsQuestion(range, step))}#${of.count}`);
}

export async function generateMetadata(route: Route): Promise<Metadata> {
  return pageMetadata((await readPage(route)).page);
}

export default async function MetricPage(route: Route) {
  const { page, metric, range } = await readPage(route);
  const { language, config, now, id, report } = page;
  const urls = urlsUnder(config.basePath);
  return (
    <SiteFrame site={page} subject={page}>
      {!page.isCopy && <Refresh nextAt={report.freshness.nextAt} now={now} />}
      <PageHead back={{ href: urls.overview(language, id, { range }), text: <bdi>{report.name}</bdi> }}>
        {report.number ? (
          <h1 className="flex flex-wrap items-baseline gap-x-4">
            <span className="font-serif text-6xl leading-tight sm:text-8xl">{report.number}</span>{" "}
            <span className="text-xl sm:text-2xl">{report.unit}</span>
          </h1>
        ) : (
          <>
            <h1 className="font-serif text-4xl">{report.metricName}</h1>
            <p className="mt-4 text-lg">{report.missing}</p>
          </>
        )}
        <div className="mt-2">
          <FreshnessLine
            freshness={report.freshness}
            why={{ href: `#${MARKS_ID}`, text: say(language, "freshness.doubtedWhy") }}
          />
        </div>
        <div className="mt-2">
          <LinkRow
            label={say(language, "metricPage.figures")}
            choices={POLLED_METRICS.map((other) => ({
              key: other,
              href: urls.metric(language, id, other, { range, step: report.step }),
              text: say(language, `metric.${other}.name`),
              current: other === metric,
            }))}
          />
        </div>
        {metric === "users" && (
          <p className="mt-2 text-sm print:hidden">
            <UnderlinedLink href={urls.trends(language, id)}>{say(language, "trends.toThem")}</UnderlinedLink>
          </p>
        )}
      </PageHead>

      {report.total && report.totalTable && (
        <section className="mt-10 border-t border-rule pt-6">
          <div className="flex flex-wrap items-center justify-between gap-x-8 text-sm">
            <h2 className="text-lg">{say(language, "metricPage.total")}</h2>
            <ShareControl
              page={page}
              dialog="share-total"
              of={metric}
              asked={{ range }}
              title={report.total.title}
              alt={page.preview.alt}
              measuredAt={report.freshness.measuredAt}
            />
          </div>
          <LinkRow
            label={say(language, "range.label")}
            choices={RANGES.map((name) => ({
              key: name,
              href: urls.metric(language, id, metric, { range: name, step: report.step }),
              text: say(language, `range.${name}`),
              current: name === range,
            }))}
          />
          <Chart report={report.total} />
          <FanNote chart={report.total} scoreHref={urls.scoreboard(language)} />
          <div className="mt-4">
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
          <DataTable table={report.totalTable} language={language} id="total-table" />
        </section>
      )}

      {report.total && (
        <section className="mt-10 border-t border-rule pt-6">
          <div className="flex flex-wrap items-center justify-between gap-x-8 text-sm">
            <h2 className="text-lg">{say(language, "metricPage.changes")}</h2>
            {report.changes && (
              <ShareControl
                page={page}
                dialog="share-changes"
                of={metric}
                asked={{ range, mode: "delta", interval: report.step }}
                title={report.changes.title}
                alt={say(language, "preview.alt", {
                  title: report.changes.title,
                  text: report.changes.summary,
                  chart: "",
                }).trim()}
                measuredAt={report.freshness.measuredAt}
              />
            )}
          </div>
          {report.changes && report.changesTable ? (
            <>
              <LinkRow
                label={say(language, "step.label")}
                choices={report.steps.map((step) => ({
                  key: step,
                  href: urls.metric(language, id, metric, { range, step }),
                  text: say(language, `step.${step}`),
                  current: step === report.step,
                }))}
              />
              <Chart report={report.changes} />
              {report.changes.columns.some(({ value, partial }) => partial && value !== null) && (
                <p className="mt-2 text-sm text-soft">{say(language, "chart.partial")}</p>
              )}
              <DataTable table={report.changesTable} language={language} id="changes-table" />
            </>
          ) : (
            <p className="mt-2 text-soft">{say(language, "metricPage.tooFew", { step: report.step })}</p>
          )}
        </section>
      )}

      <section className="mt-10 border-t border-rule pt-6">
        <div className="grid max-w-[58rem] gap-x-16 gap-y-4 md:grid-cols-2">
          <div>
            <h2 className="text-sm text-soft">{say(language, "metricPage.definition")}</h2>
            <p>{say(language, `metric.${metric}.definition`)}</p>
          </div>
          <div>
            <h2 className="text-sm text-soft">{say(language, "metricPage.caveat")}</h2>
            <p>{say(language, `metric.${metric}.caveat`)}</p>
          </div>
        </div>
      </section>

      <section className="mt-10 border-t border-rule pt-6">
        <h2 className="text-lg">{say(language, "metricPage.data")}</h2>
        <div className="mt-1">
          <DataLinks
            links={[
              { href: urls.csv(id, metric, range), text: say(language, "metricPage.csvRange") },
              { href: urls.csv(id, metric, "all"), text: say(language, "metricPage.csvAll") },
              { href: urls.series(id, metric), text: say(language, "metricPage.json") },
            ]}
          />
        </div>
      </section>
    </SiteFrame>
  );
}
