import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import { type Urls, urlsUnder } from "#lib/publish/urls.ts";
import { readFacts } from "../../../_data/pages.ts";
import { pageMetadata } from "../../../_layout/page-metadata.ts";
import { SiteFrame } from "../../../_layout/site-frame.tsx";
import { DayPicker } from "../../../_ui/day-picker.tsx";
import { PageHead } from "../../../_ui/page-head.tsx";
import { FactSheet } from "./fact-sheet.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/[subject]/facts">;

const addressOf = (subject: string, on: string | null) => (urls: Urls, language: Language) =>
  urls.facts(language, subject, on);

async function readPage({ params, searchParams }: Route) {
  const { lang, subject } = await params;
  const { on } = await searchParams;
  const asked = typeof on === "string" ? on : null;
  return { page: await readFacts(lang, subject, asked), on: asked };
}

export async function generateMetadata(route: Route): Promise<Metadata> {
  const { page, on } = await readPage(route);
  const { title, sheet, choice, alt } = page.report;
  const description = sheet?.press[0] ?? choice;
  return pageMetadata(
    page,
    addressOf(page.id, on),
    { title, description },
    { path: (urls) => urls.factsPicture(page.language, page.id, sheet?.permanent ?? on), alt },
  );
}

export default async function FactsPage(route: Route) {
  const { page, on } = await readPage(route);
  const { language, config, id, report } = page;
  const urls = urlsUnder(config.basePath);
  return (
    <SiteFrame site={page} inLanguage={addressOf(id, on)} subject={page}>
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
        {report.picker && (
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
