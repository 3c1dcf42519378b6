import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readSubjects } from "../_data/pages.ts";
import { pageMetadata } from "../_layout/page-metadata.ts";
import { SiteFrame } from "../_layout/site-frame.tsx";
import { MARKS_ID } from "../_ui/chart-notes.tsx";
import { FreshnessLine } from "../_ui/freshness-line.tsx";

export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[lang]">): Promise<Metadata> {
  return pageMetadata(await readSubjects((await params).lang));
}

export default async function SubjectsPage({ params }: PageProps<"/[lang]">) {
  const page = await readSubjects((await params).lang);
  const { language, subjects } = page;
  const urls = urlsUnder(page.config.basePath);
  const [first, ...others] = subjects;
  // The base path is put before a redirect when it is delivered.
  if (first && others.length === 0) redirect(urlsUnder("").overview(language, first.id));
  return (
    <SiteFrame site={page}>
      <section className="pt-8 sm:pt-12">
        <h1 className="font-serif text-4xl sm:text-5xl">{say(language, "subjects.heading")}</h1>
        <p className="mt-4 text-soft">{say(language, "subjects.intro", { count: subjects.length })}</p>
        <ul className="mt-6">
          {subjects.map(({ id, report: { name, hero, freshness } }) => (
            <li key={id} className="border-b border-hair pt-3 pb-5">
              <h2>
                <a
                  href={urls.overview(language, id)}
                  className="block py-2 text-xl no-underline hover:underline"
                >
                  {hero && <span className="me-3 font-serif text-3xl">{hero.number}</span>}
                  {hero?.unit ?? name}
                </a>
              </h2>
              <FreshnessLine
                freshness={freshness}
                why={{
                  href: `${urls.overview(language, id)}#${MARKS_ID}`,
                  text: say(language, "freshness.doubtedWhy"),
                }}
              />
            </li>
          ))}
        </ul>
      </section>
    </SiteFrame>
  );
}
