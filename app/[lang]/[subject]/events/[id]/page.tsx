import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { dayOf } from "#lib/model/calendar.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { Chart } from "../../../../_charts/chart.tsx";
import { readEvent } from "../../../../_data/pages.ts";
import { pageMetadata } from "../../../../_layout/page-metadata.ts";
import { ShareControl } from "../../../../_layout/share-control.tsx";
import { SiteFrame } from "../../../../_layout/site-frame.tsx";
import { Around } from "../../../../_ui/around.tsx";
import { Beside } from "../../../../_ui/beside.tsx";
import { DrawnNotes } from "../../../../_ui/drawn-notes.tsx";
import { PageHead } from "../../../../_ui/page-head.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/[subject]/events/[id]">;

async function readPage(params: Route["params"]) {
  const { lang, subject, id } = await params;
  return readEvent(lang, subject, id);
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return pageMetadata(await readPage(params));
}

export default async function EventPage({ params }: Route) {
  const page = await readPage(params);
  const { language, config, id, report } = page;
  const urls = urlsUnder(config.basePath);
  const [from, to] = report.chart?.domain.map((at) => dayOf(at, config.timeZone)) ?? [];
  const range = { from: from ?? null, to: to ?? null };
  return (
    <SiteFrame site={page} subject={page}>
      <PageHead
        back={{ href: urls.events(language, id), text: say(language, "events.title", { name: report.name }) }}
      >
        <p className="text-sm text-soft">
          {report.day} · {report.kind}
        </p>
        <h1 className="max-w-[46rem] font-serif text-3xl sm:text-4xl">
          <bdi className="wrap-anywhere">{report.text}</bdi>
        </h1>
        <div className="mt-2">
          <Beside events={report.beside} hrefOf={(other) => urls.event(language, id, other)} />
        </div>
        {report.rule && <p className="mt-4 max-w-[42rem] text-soft">{report.rule}</p>}
        {report.url && (
          <p className="mt-2">
            <a href={report.url} rel="noopener" className="prose-link">
              {say(language, "event.source")}
            </a>
          </p>
        )}
      </PageHead>
      <section className="mt-8">
        <h2 className="mb-2 text-lg">{say(language, "event.around")}</h2>
        <Around around={report.around} language={language} />
        {report.around.rates.length > 0 && (
          <p className="mt-2 text-sm text-soft">{say(language, "facts.net")}</p>
        )}
      </section>
      {report.chart && (
        <section aria-label={report.chart.title} className="mt-8">
          <Chart report={report.chart} />
          <div className="mt-4">
            <DrawnNotes chart={report.chart} />
          </div>
          <div className="mt-2 text-sm">
            <ShareControl
              page={page}
              dialog="share-event"
              of="users"
              asked={{ range, goal: false, fan: false }}
              title={report.chart.title}
              alt={page.preview.alt}
              measuredAt={null}
              shownAt={(all) => all.event(language, id, report.id)}
            />
          </div>
        </section>
      )}
    </SiteFrame>
  );
}
