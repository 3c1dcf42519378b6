import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readGaps } from "../../../_data/pages.ts";
import { pageMetadata } from "../../../_layout/page-metadata.ts";
import { SiteFrame } from "../../../_layout/site-frame.tsx";
import { DataLinks } from "../../../_ui/data-links.tsx";
import { PageHead } from "../../../_ui/page-head.tsx";
import { TroubleRows } from "../../../_ui/trouble-rows.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/[subject]/gaps">;

async function readPage(params: Route["params"]) {
  const { lang, subject } = await params;
  return readGaps(lang, subject);
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return pageMetadata(await readPage(params));
}

export default async function GapsPage({ params }: Route) {
  const page = await readPage(params);
  const { language, config, id, report } = page;
  const urls = urlsUnder(config.basePath);
  return (
    <SiteFrame site={page} subject={page}>
      <PageHead
        back={{ href: urls.overview(language, id), text: <bdi>{report.name}</bdi> }}
        title={say(language, "site.gaps")}
      >
        <p className="mt-4 max-w-[42rem] text-soft">{say(language, "gaps.intro")}</p>
        {report.notes.map((note) => (
          <p key={note} className="mt-4 max-w-[42rem] text-lg">
            {note}
          </p>
        ))}
        {report.nothing && <p className="mt-4 text-lg">{report.nothing}</p>}
      </PageHead>
      {!report.nothing && (
        <div className="max-w-[42rem]">
          <section className="mt-8">
            <h2 className="text-sm text-soft">{say(language, "gaps.heading")}</h2>
            <TroubleRows list={report.gaps} none={say(language, "gaps.noGaps")} />
          </section>
          <section className="mt-10">
            <h2 className="text-sm text-soft">{say(language, "gaps.failuresHeading")}</h2>
            <TroubleRows list={report.failures} none={say(language, "gaps.noFailures")} />
          </section>
        </div>
      )}
      <section className="mt-10 print:hidden">
        <h2 className="text-sm text-soft">{say(language, "gaps.data")}</h2>
        <DataLinks
          links={[
            { href: urls.failuresCsv(id), text: say(language, "chart.csv") },
            { href: urls.failures(id), text: say(language, "metricPage.json") },
          ]}
        />
      </section>
    </SiteFrame>
  );
}
