import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { directionOf } from "#lib/model/language.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readSite } from "../../_data/subject-page.ts";
import { UnderlinedLink } from "../../_ui/underlined-link.tsx";

export const instant = false;

export const metadata: Metadata = { title: "404", robots: { index: false } };

/** What is shown wherever there is nothing: in the address's language first, then in the others. */
export default async function NotFoundPage({ params }: PageProps<"/[lang]/404">) {
  const { language, config } = await readSite((await params).lang);
  const urls = urlsUnder(config.basePath);
  const languages = [language, ...config.languages.filter((other) => other !== language)];
  return (
    <main id="main" className="mx-auto max-w-xl px-4 py-16">
      <h1 className="font-serif text-6xl">404</h1>
      {languages.map((each) => (
        <p key={each} lang={each} dir={directionOf(each)} className="mt-6 text-lg">
          {say(each, "notFound.text")}
          <br />
          <UnderlinedLink href={urls.home(each)}>{say(each, "notFound.home")}</UnderlinedLink>
        </p>
      ))}
    </main>
  );
}
