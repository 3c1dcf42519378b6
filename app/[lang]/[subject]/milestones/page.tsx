import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import type { Language } from "#lib/model/language.ts";
import type { Urls } from "#lib/publish/urls.ts";
import { type MilestoneLine, milestonesReport } from "#lib/reports/milestone-pages.ts";
import { subjectContext } from "../../../_data/page-context.ts";
import { pageMetadata } from "../../../_data/page-metadata.ts";
import { softwareName } from "../../../_data/software-name.ts";
import { ProgressLine } from "../../../_ui/goal.tsx";
import { SayPieces } from "../../../_ui/say-pieces.tsx";
import { SiteFrame } from "../../../_ui/site-frame.tsx";

export const instant = false;

const addressOf = (subject: string) => (urls: Urls, language: Language) => urls.milestones(language, subject);

export async function generateMetadata({
  params,
}: PageProps<"/[lang]/[subject]/milestones">): Promise<Metadata> {
  const { lang, subject } = await params;
  const context = await subjectContext(lang, subject);
  const { name } = milestonesReport(context.data, context.reader);
  const title = say(context.language, "milestones.heading", { name });
  const description = say(context.language, "milestones.intro");
  return pageMetadata(context, addressOf(context.data.subject.id), { title, description });
}

export default async function MilestonesPage({ params }: PageProps<"/[lang]/[subject]/milestones">) {
  const { lang, subject } = await params;
  const context = await subjectContext(lang, subject);
  const { language, urls, data, reader } = context;
  const report = milestonesReport(data, reader);
  const id = data.subject.id;
  const hrefOf = (slug: string) => urls.milestone(language, id, slug);
  return (
    <SiteFrame
      context={context}
      inLanguage={addressOf(id)}
      subject={{ id, host: id, software: softwareName(data.facts) }}
    >
      <section className="pt-8 sm:pt-12">
        <p className="text-sm text-soft">
          <a href={urls.overview(language, id)} className="prose-link">
            <bdi>{report.name}</bdi>
          </a>
        </p>
        <h1 className="mt-2 font-serif text-4xl sm:text-5xl">
          {say(language, "milestones.heading", { name: report.name })}
        </h1>
        <p className="mt-4 max-w-[42rem] text-soft">{say(language, "milestones.intro")}</p>
      </section>
      <section className="mt-8">
        <h2 className="text-sm text-soft">{say(language, "milestones.ahead")}</h2>
        {report.ahead.length > 0 ? (
          <Lines lines={report.ahead} hrefOf={hrefOf} />
        ) : (
          <p className="mt-2">{say(language, "milestones.noneAhead")}</p>
        )}
      </section>
      <section className="mt-10">
        <h2 className="text-sm text-soft">{say(language, "milestones.reached")}</h2>
        {report.reached.length > 0 ? (
          <Lines lines={report.reached} hrefOf={hrefOf} />
        ) : (
          <p className="mt-2">{say(language, "milestones.none")}</p>
        )}
      </section>
    </SiteFrame>
  );
}

function Lines({ lines, hrefOf }: { lines: MilestoneLine[]; hrefOf: (slug: string) => string }) {
  return (
    <ul className="mt-2">
      {lines.map(({ slug, name, text, status, share, today }) => (
        <li key={slug} className="border-b border-hair py-4">
          <a href={hrefOf(slug)} className="text-xl no-underline hover:underline">
            {name}
          </a>
          <p className="mt-1 text-soft">
            <SayPieces pieces={text} /> {status === "fallen-back" && today}
          </p>
          {status === "ahead" && <ProgressLine share={share} />}
        </li>
      ))}
    </ul>
  );
}
