import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { Celebration } from "../../../../_charts/celebration.tsx";
import { Chart } from "../../../../_charts/chart.tsx";
import { readMilestone } from "../../../../_data/pages.ts";
import { pageMetadata } from "../../../../_layout/page-metadata.ts";
import { ShareControl } from "../../../../_layout/share-control.tsx";
import { SiteFrame } from "../../../../_layout/site-frame.tsx";
import { DataTable } from "../../../../_ui/data-table.tsx";
import { DrawnNotes } from "../../../../_ui/drawn-notes.tsx";
import { FanNote } from "../../../../_ui/fan-note.tsx";
import { ForecastLedger } from "../../../../_ui/forecast-ledger.tsx";
import { ProgressLine } from "../../../../_ui/goal.tsx";
import { PageHead } from "../../../../_ui/page-head.tsx";
import { Rule } from "../../../../_ui/rule.tsx";
import { SayPieces } from "../../../../_ui/say-pieces.tsx";
import { UnderlinedLink } from "../../../../_ui/underlined-link.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/[subject]/milestones/[slug]">;

async function readPage(params: Route["params"]) {
  const { lang, subject, slug } = await params;
  return readMilestone(lang, subject, slug);
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return pageMetadata(await readPage(params));
}

export default async function MilestonePage({ params }: Route) {
  const page = await readPage(params);
  const { language, config, id, report } = page;
  const urls = urlsUnder(config.basePath);
  return (
    <SiteFrame site={page} subject={page}>
      <PageHead
        back={{
          href: urls.milestones(language, id),
          text: say(language, "milestones.heading", { name: report.subjectName }),
        }}
      >
        <div className="flex items-start justify-between gap-x-8">
          <h1 className="min-w-0 font-serif text-4xl wrap-anywhere hyphens-auto sm:text-5xl">
            {report.name}
          </h1>
          {report.status === "reached" && <Celebration of={`${id}/${report.slug}`} />}
        </div>
        {report.isWithdrawn && (
          <p className="mt-4 max-w-[42rem] text-goal">{say(language, "milestone.withdrawn")}</p>
        )}
        <p className="mt-4 max-w-[42rem] text-lg sm:text-xl">
          <SayPieces pieces={report.text} />
        </p>
        {report.today && (
          <p className="mt-1 max-w-[42rem] text-lg text-soft">
            {report.today} {report.falls}
          </p>
        )}
        {report.ended && <p className="mt-1 max-w-[42rem] text-lg text-soft">{report.ended}</p>}
        {report.forecast && <p className="mt-1 max-w-[42rem] text-lg">{report.forecast}</p>}
        {report.status === "ahead" && <ProgressLine share={report.share} />}
      </PageHead>
      <Rule report={report} language={language} />
      {report.chart && (
        <section aria-label={report.chart.title} className="mt-8">
          <Chart report={report.chart} />
          <FanNote chart={report.chart} scoreHref={urls.scoreboard(language)} />
          {report.isFrozen && <p className="mt-2 text-sm text-soft">{say(language, "milestone.frozen")}</p>}
          <div className="mt-4">
            <DrawnNotes chart={report.chart} />
          </div>
          {report.table && <DataTable table={report.table} language={language} id="milestone-table" />}
          <div className="mt-2 flex flex-wrap gap-x-6 text-sm print:hidden">
            <ShareControl
              page={page}
              dialog="share-milestone"
              of={{ milestone: report.slug }}
              title={page.preview.title}
              alt={report.picture.alt}
              measuredAt={report.reading?.at ?? null}
            />
            <UnderlinedLink href={urls.metric(language, id, report.metric)}>
              {say(language, "metricPage.depth")}
            </UnderlinedLink>
            <UnderlinedLink href={urls.csv(id, report.metric, "all")}>
              {say(language, "chart.csv")}
            </UnderlinedLink>
          </div>
        </section>
      )}
      {report.evidence.length > 0 && (
        <section className="mt-8">
          <h2 className="text-sm text-soft">{say(language, "milestone.evidence")}</h2>
          <table className="mt-2 border-collapse text-sm">
            <tbody>
              {report.evidence.map(({ what, when, count }) => (
                <tr key={what} className="border-b border-hair">
                  <th scope="row" className="py-2 pe-8 text-start font-normal text-soft">
                    {what}
                  </th>
                  <td className="py-2 pe-8">{when}</td>
                  <td className="py-2 text-end font-semibold">
                    <bdi>{count}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {report.ledger && <ForecastLedger ledger={report.ledger} />}
      {report.changes.length > 0 && (
        <section className="mt-8 max-w-[42rem]">
          <h2 className="text-sm text-soft">{say(language, "milestone.history")}</h2>
          <ul>
            {report.changes.map((change) => (
              <li key={change} className="border-b border-hair py-2">
                {change}
              </li>
            ))}
          </ul>
        </section>
      )}
    </SiteFrame>
  );
}
