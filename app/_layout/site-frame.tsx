import type { ReactNode } from "react";
import { formatDate } from "#lib/i18n/format.ts";
import { LANGUAGE_NAMES } from "#lib/i18n/locales.ts";
import { type MessageKey, say } from "#lib/i18n/say.ts";
import type { Host } from "#lib/model/host.ts";
import { directionOf, type Language } from "#lib/model/language.ts";
import { dataset, scriptJson } from "#lib/publish/dataset.ts";
import { type Urls, urlsUnder } from "#lib/publish/urls.ts";
import type { DatasetReport, SitePage } from "../_data/subject-page.ts";
import { canonicalOf } from "./page-metadata.ts";

type Props = {
  site: SitePage;
  /** Which subject the navigation is about, if any. */
  subject?: { id: Host; sources: string[]; registrations: string | null; dataset: DatasetReport | null };
  children: ReactNode;
};

/** What stands around every page: the board's name, the languages, the way to the other pages, the source. */
export function SiteFrame({ site, subject, children }: Props) {
  const { language, config, address } = site;
  const urls = urlsUnder(config.basePath);
  return (
    <div className="mx-auto max-w-[64.25rem] px-4 sm:px-8">
      <header className="flex flex-wrap items-end justify-between gap-x-8 border-b border-rule pt-3">
        <p className="text-sm">
          <a
            href={subject ? urls.overview(language, subject.id) : urls.home(language)}
            className="control-link border-b-2 border-transparent font-semibold text-ink"
          >
            <bdi>{config.title}</bdi>
          </a>
        </p>
        <nav aria-label={say(language, "site.languages")} className="-mb-px flex flex-wrap gap-x-4 text-sm">
          {config.languages.map((other) => (
            <a
              key={other}
              href={urls.page(other, address)}
              hrefLang={other}
              lang={other}
              dir={directionOf(other)}
              aria-current={other === language ? "page" : undefined}
              className="control-link border-b-2 border-transparent font-normal aria-[current]:border-accent aria-[current]:font-normal"
            >
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
        </nav>
      </header>
      {subject?.dataset && <DatasetScript site={site} report={subject.dataset} />}
      {config.practice && <PracticeNotice language={language} />}
      {config.copyOf !== null && (
        <p className="border-b border-rule py-3 text-sm">
          {say(language, "copy.asOf", {
            moment: formatDate(language, config.copyOf, config.timeZone, "dayTimeZone"),
          })}
        </p>
      )}
      <main id="main" tabIndex={-1} className="pb-16 outline-none">
        {children}
      </main>
      <footer className="border-t border-rule py-6 text-sm text-soft">
        <nav aria-label={say(language, "site.pages")} className="flex flex-wrap gap-x-6">
          {footerLinks(site, urls, subject?.id).map(({ name, href }) => (
            <a key={name} className="control-link" href={href}>
              {say(language, name)}
            </a>
          ))}
        </nav>
        {subject && (
          <div className="mt-2">
            {subject.sources.map((source) => (
              <p key={source}>{source}</p>
            ))}
          </div>
        )}
        {subject?.registrations && <p>{subject.registrations}</p>}
        <p>{say(language, "site.madeWith")}</p>
      </footer>
    </div>
  );
}

/** For catalogues of data. Nothing is run. */
function DatasetScript({ site, report }: { site: SitePage; report: DatasetReport }) {
  const { language, config, address } = site;
  const base = (config.baseUrl ?? "") + config.basePath;
  const page = urlsUnder(base).page(language, canonicalOf(address));
  const json = scriptJson(dataset(report, page, { board: config.title, base, language }));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing in it can end the element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

type FooterLink = { name: MessageKey; href: string };

/** The pages of the subject, where there is one, then those of the board. */
function footerLinks({ language, config }: SitePage, urls: Urls, subject?: Host): FooterLink[] {
  const ofSubject = (id: Host): FooterLink[] => [
    { name: "site.overview", href: urls.overview(language, id) },
    { name: "trends.link", href: urls.trends(language, id) },
    { name: "site.milestones", href: urls.milestones(language, id) },
    { name: "facts.events", href: urls.events(language, id) },
    { name: "facts.link", href: urls.facts(language, id) },
    { name: "site.gaps", href: urls.gaps(language, id) },
    { name: "feed.link", href: urls.feed(id, "atom", language) },
    { name: "calendar.link", href: urls.calendar(id, language) },
  ];
  const servers: FooterLink[] = [{ name: "site.servers", href: urls.home(language) }];
  return [
    ...(subject ? ofSubject(subject) : []),
    { name: "site.about", href: urls.about(language) },
    ...(config.subjects.length > 1 ? servers : []),
  ];
}

function PracticeNotice({ language }: { language: Language }) {
  return (
    <aside aria-label={say(language, "practice.title")} className="border-b border-rule py-3 text-sm">
      <p>
        <b>{say(language, "practice.title")}.</b> {say(language, "practice.text")}{" "}
        {say(language, "practice.how")}{" "}
        <code dir="ltr" className="whitespace-nowrap rounded-sm bg-hair px-1.5 py-0.5">
          npm start -- your.server
        </code>
      </p>
    </aside>
  );
}
