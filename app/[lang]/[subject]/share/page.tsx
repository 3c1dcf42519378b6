import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { directionOf } from "#lib/model/language.ts";
import { shareLinks } from "#lib/publish/share-links.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readShare } from "../../../_data/pages.ts";
import { pageMetadata } from "../../../_layout/page-metadata.ts";
import { sharedBy } from "../../../_layout/shared-by.ts";
import { SiteFrame } from "../../../_layout/site-frame.tsx";
import { OwnAddress } from "../../../_ui/own-address.tsx";
import { PageHead } from "../../../_ui/page-head.tsx";
import { Choices } from "./choices.tsx";
import { Forms } from "./forms.tsx";
import { Places } from "./places.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/[subject]/share">;

async function readPage({ params, searchParams }: Route) {
  const { lang, subject } = await params;
  const given = Object.entries(await searchParams).flatMap(([name, value]) => {
    const first = [value].flat()[0];
    return first === undefined ? [] : [[name, first]];
  });
  return readShare(lang, subject, new URLSearchParams(given).toString());
}

export async function generateMetadata(route: Route): Promise<Metadata> {
  return pageMetadata(await readPage(route));
}

export default async function SharePage(route: Route) {
  const page = await readPage(route);
  const { language, config, id, report } = page;
  const { shared, standIn } = sharedBy(page, id, report);
  // The reader may have come by another address than the public one.
  const here = shareLinks(config.basePath, id, report, report.language);
  const { width, height } = report.picture.size;
  return (
    <SiteFrame site={page} subject={page}>
      <PageHead
        back={{ href: urlsUnder(config.basePath).overview(language, id), text: <bdi>{report.name}</bdi> }}
        title={say(language, "share.title", { name: report.name })}
      >
        <p className="mt-4 max-w-[42rem] text-lg">{say(language, "share.intro")}</p>
        {standIn && (
          <p className="mt-4 max-w-[42rem] border-s-2 border-goal ps-4 text-sm">
            <OwnAddress text={say(language, "share.noAddress", { address: standIn })} standIn={standIn} />
          </p>
        )}
      </PageHead>
      <section className="mt-8 grid gap-x-16 gap-y-8 md:grid-cols-[minmax(0,1fr)_16rem]">
        <figure aria-label={say(language, "share.preview")} className="min-w-0">
          <picture>
            {here.picture.dark && <source media="(prefers-color-scheme: dark)" srcSet={here.picture.dark} />}
            <img
              src={here.picture.light}
              width={width}
              height={height}
              alt={shared.alt}
              className="h-auto max-h-[34rem] w-auto max-w-full border border-hair"
            />
          </picture>
          <figcaption aria-live="polite" className="mt-3 text-sm text-soft">
            <bdi lang={report.language} dir={directionOf(report.language)}>
              {report.title}
            </bdi>
          </figcaption>
        </figure>
        <Choices page={page} />
      </section>
      <Forms page={page} shared={shared} standIn={standIn} />
      <Places language={language} shared={shared} standIn={standIn} />
    </SiteFrame>
  );
}
