import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { Urls } from "#lib/publish/urls.ts";
import { overviewReport } from "#lib/reports/overview.ts";
import { readSubject } from "../_data/board.ts";
import { siteContext } from "../_data/page-context.ts";
import { pageMetadata } from "../_data/page-metadata.ts";
import { FreshnessLine } from "../_ui/freshness-line.tsx";
import { SiteFrame } from "../_ui/site-frame.tsx";

export const instant = false;

const addressOf = (urls: Urls, language: Language) => urls.home(language);

export async function generateMetadata({ params }: PageProps<"/[lang]">): Promise<Metadata> {
  const context = await siteContext((await params).lang);
  const count = context.config.subjects.length;
  return pageMetadata(context, addressOf, {
    title: say(context.language, "subjects.heading"),
    description: say(context.language, "subjects.intro", { count }),
  });
}

export default async function SubjectsPage({ params }: PageProps<"/[lang]">) {
  const context = await siteContext((await params).lang);
  const { language, config, urls, reader } = context;
  const [first, ...others] = config.subjects;
  if (first && others.length === 0) redirect(urls.overview(language, first.id).slice(config.basePath.length));
  const all = await Promise.all(config.subjects.map(({ id }) => readSubject(id)));
  return (
    <SiteFrame context={context} inLanguage={addressOf}>
      <section className="pt-8 sm:pt-12">
        <h1 className="font-serif text-4xl sm:text-5xl">{say(language, "subjects.heading")}</h1>
        <p className="mt-4 text-soft">{say(language, "subjects.intro", { count: config.subjects.length })}</p>
        <ul className="mt-6">
          {all.flatMap((data) => {
            if (!data) return [];
            const { name, hero, freshness } = overviewReport(data, "30d", reader);
            return (
              <li key={data.subject.id} className="border-b border-hair py-5">
                <h2>
                  <a
                    href={urls.overview(language, data.subject.id)}
                    className="text-xl no-underline hover:underline"
                  >
                    {hero && <span className="me-3 font-serif text-3xl">{hero.number}</span>}
                    {hero?.unit ?? name}
                  </a>
                </h2>
                <FreshnessLine freshness={freshness} />
              </li>
            );
          })}
        </ul>
      </section>
    </SiteFrame>
  );
}
