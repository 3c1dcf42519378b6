import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readMilestones } from "../../../_data/pages.ts";
import { pageMetadata } from "../../../_layout/page-metadata.ts";
import { SiteFrame } from "../../../_layout/site-frame.tsx";
import { MilestoneLines } from "../../../_ui/milestone-lines.tsx";
import { PageHead } from "../../../_ui/page-head.tsx";

export const instant = false;

export async function generateMetadata({
  params,
}: PageProps<"/[lang]/[subject]/milestones">): Promise<Metadata> {
  const { lang, subject } = await params;
  return pageMetadata(await readMilestones(lang, subject));
}

export default async function MilestonesPage({ params }: PageProps<"/[lang]/[subject]/milestones">) {
  const { lang, subject } = await params;
  const page = await readMilestones(lang, subject);
  const { language, config, id, report } = page;
  const urls = urlsUnder(config.basePath);
  const hrefOf = (slug: string) => urls.milestone(language, id, slug);
  return (
    <SiteFrame site={page} subject={page}>
      <PageHead
        back={{ href: urls.overview(language, id), text: <bdi>{report.name}</bdi> }}
        title={say(language, "milestones.heading", { name: report.name })}
      >
        <p className="mt-4 max-w-[42rem] text-soft">{say(language, "milestones.intro")}</p>
      </PageHead>
      <section className="mt-8">
        <h2 className="text-sm text-soft">{say(language, "milestones.ahead")}</h2>
        <MilestoneLines lines={report.ahead} hrefOf={hrefOf} none={say(language, "milestones.noneAhead")} />
      </section>
      <section className="mt-10">
        <h2 className="text-sm text-soft">{say(language, "milestones.reached")}</h2>
        <MilestoneLines
          lines={report.reached}
          hrefOf={hrefOf}
          none={say(language, report.isKnown ? "milestones.none" : "milestone.unknown")}
        />
      </section>
      {report.withdrawn.length > 0 && (
        <section className="mt-10">
          <h2 className="text-sm text-soft">{say(language, "milestones.withdrawn")}</h2>
          <MilestoneLines lines={report.withdrawn} hrefOf={hrefOf} />
        </section>
      )}
    </SiteFrame>
  );
}
