import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { RANGES } from "#lib/model/range.ts";
import { parseTrendsQuestion } from "#lib/model/trends-question.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readTrends } from "../../../_data/pages.ts";
import { pageMetadata } from "../../../_layout/page-metadata.ts";
import { SiteFrame } from "../../../_layout/site-frame.tsx";
import { AlertLine } from "../../../_ui/alert-line.tsx";
import { LinkRow } from "../../../_ui/link-row.tsx";
import { PageHead } from "../../../_ui/page-head.tsx";
import { Refresh } from "../../../_ui/refresh.tsx";
import { Counts } from "./counts.tsx";
import { Gains } from "./gains.tsx";
import { Head } from "./head.tsx";
import { Hours } from "./hours.tsx";
import { Net } from "./net.tsx";
import { People } from "./people.tsx";
import { Quality } from "./quality.tsx";
import { Surges } from "./surges.tsx";

export const instant = false;

type Route = PageProps<"/[lang]/[subject]/trends">;

async function readPage({ params, searchParams }: Route) {
  const { lang, subject } = await params;
  const query = await searchParams;
  const { range, step } = parseTrendsQuestion(query.range, query.step);
  return readTrends(lang, subject, range, step);
}

export async function generateMetadata(route: Route): Promise<Metadata> {
  return pageMetadata(await readPage(route));
}

export default async function TrendsPage(route: Route) {
  const page = await readPage(route);
  const { language, config, now, id, report } = page;
  const { range, step } = report;
  const urls = urlsUnder(config.basePath);
  return (
    <SiteFrame site={page} subject={page}>
      {!page.isCopy && <Refresh nextAt={report.freshness.nextAt} now={now} />}
      <PageHead
        back={{ href: urls.overview(language, id), text: <bdi>{report.name}</bdi> }}
        title={say(language, "trends.link")}
      >
        {report.alert && (
          <AlertLine alert={report.alert} href={urls.event(language, id, report.alert.event)} />
        )}
        <Head page={page} />
        <div className="mt-2">
          <LinkRow
            label={say(language, "range.label")}
            choices={RANGES.map((name) => ({
              key: name,
              href: urls.trends(language, id, { range: name, step }),
              text: say(language, `range.${name}`),
              current: name === range,
            }))}
          />
        </div>
      </PageHead>
      <Counts page={page} />
      <Net page={page} />
      <People page={page} />
      <Hours page={page} />
      <Gains page={page} />
      <Surges page={page} />
      <Quality page={page} />
    </SiteFrame>
  );
}
