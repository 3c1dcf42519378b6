import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readFacts } from "../../../_data/pages.ts";
import { pageMetadata } from "../../../_layout/page-metadata.ts";
import { SiteFrame } from "../../../_layout/site-frame.tsx";
import { DayPicker } from "../../../_ui/day-picker.tsx";
import { PageHead } from "../../../_ui/page-head.tsx";
import { FactSheet } from "./fact-sheet.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/[subject]/facts">;

async function readPage({ params, searchParams }: Route) {
  const { lang, subject } = await params;
  const { on } = await searchParams;
  return readFacts(lang, subject, typeof on === "string" ? on : null);
}

export async function generateMetadata(route: Route): Promise<Metadata> {
  return pageMetadata(await readPage(route));
}

export default async function FactsPage(route: Route) {
  const page = await readPage(route);
  const { language, config, id, report } = page;
  const urls = urlsUnder(config.basePath);
  return (
    <SiteFrame site={page} subject={page}>
      <PageHead
        back={{ href: urls.overview(language, id), text: <bdi>{report.name}</bdi> }}
        title={report.title}
      >
        {report.sheet && (
          <p className="mt-4 max-w-[42rem] text-lg print:mt-1 print:text-base">
            {say(language, "facts.measured", { moment: report.sheet.measured })}
          </p>
        )}
        <p className={report.sheet ? "mt-1 max-w-[42rem] text-sm text-soft" : "mt-4 max-w-[42rem] text-lg"}>
          {report.choice}
        </p>
        {report.picker && !page.isCopy && (
          <DayPicker
            days={report.picker}
            language={language}
            hrefOf={(day) => urls.facts(language, id, day)}
          />
        )}
      </PageHead>
      {report.sheet && <FactSheet page={page} title={report.title} sheet={report.sheet} />}
    </SiteFrame>
  );
}
