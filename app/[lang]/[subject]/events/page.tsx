import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readEvents } from "../../../_data/pages.ts";
import { pageMetadata } from "../../../_layout/page-metadata.ts";
import { SiteFrame } from "../../../_layout/site-frame.tsx";
import { Beside } from "../../../_ui/beside.tsx";
import { PageHead } from "../../../_ui/page-head.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/[subject]/events">;

async function readPage(params: Route["params"]) {
  const { lang, subject } = await params;
  return readEvents(lang, subject);
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return pageMetadata(await readPage(params));
}

export default async function EventsPage({ params }: Route) {
  const page = await readPage(params);
  const { language, config, id, report } = page;
  const urls = urlsUnder(config.basePath);
  return (
    <SiteFrame site={page} subject={page}>
      <PageHead
        back={{ href: urls.overview(language, id), text: <bdi>{report.name}</bdi> }}
        title={say(language, "events.title", { name: report.name })}
      >
        <p className="mt-4 max-w-[42rem]">{say(language, "events.intro")}</p>
        {report.events.length === 0 && <p className="mt-4 text-soft">{say(language, "events.none")}</p>}
        <ol className="mt-6" reversed>
          {report.events.map(({ id: event, number, day, kind, text, beside }) => (
            <li key={event} className="grid grid-cols-[2.5rem_1fr] border-b border-hair py-3">
              <span aria-hidden className="text-soft">
                {number}.
              </span>
              <div>
                <p className="text-sm text-soft">
                  {day} · {kind}
                </p>
                <a href={urls.event(language, id, event)} className="tall-link text-lg">
                  <bdi className="wrap-anywhere">{text}</bdi>
                </a>
                <Beside events={beside} hrefOf={(other) => urls.event(language, id, other)} />
              </div>
            </li>
          ))}
        </ol>
      </PageHead>
    </SiteFrame>
  );
}
