import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import { POLLED_METRICS } from "#lib/model/metric.ts";
import { OUTBURST_KINDS } from "#lib/model/outburst.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { readAbout } from "../../_data/pages.ts";
import { pageMetadata } from "../../_layout/page-metadata.ts";
import { SiteFrame } from "../../_layout/site-frame.tsx";
import { PlainTable } from "../../_ui/plain-table.tsx";

export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[lang]/about">): Promise<Metadata> {
  return pageMetadata(await readAbout((await params).lang));
}

const SECTIONS = ["holes", "marks", "changes", "milestones", "sources", "limits"] as const;
const FOUND = [...OUTBURST_KINDS, "gap"] as const;

export default async function AboutPage({ params }: PageProps<"/[lang]/about">) {
  const page = await readAbout((await params).lang);
  const { language, config, interval, scoreboard } = page;
  const urls = urlsUnder(config.basePath);
  return (
    <SiteFrame site={page}>
      <article className="max-w-[42rem] pt-8 sm:pt-12">
        <h1 className="font-serif text-4xl sm:text-5xl">{say(language, "about.heading")}</h1>
        <h2 className="mt-10 text-xl">{say(language, "about.definitions")}</h2>
        <dl>
          {POLLED_METRICS.map((metric) => (
            <div key={metric} id={metric} className="border-b border-hair py-4">
              <dt className="font-semibold">{say(language, `metric.${metric}.name`)}</dt>
              <dd className="mt-1">{say(language, `metric.${metric}.definition`)}</dd>
              <dd className="mt-1 text-soft">{say(language, `metric.${metric}.caveat`)}</dd>
            </div>
          ))}
        </dl>
        <h2 className="mt-10 text-xl">{say(language, "about.how")}</h2>
        <p className="mt-2">{say(language, "about.how.poll", { interval })}</p>
        <p className="mt-2">{say(language, "about.how.cache")}</p>
        <p className="mt-2">{say(language, "about.how.history")}</p>
        <p className="mt-2">{say(language, "site.zone", { zone: config.timeZone })}</p>
        {SECTIONS.map((section) => (
          <section key={section} id={section}>
            <h2 className="mt-10 text-xl">{say(language, `about.${section}`)}</h2>
            <p className="mt-2">{say(language, `about.${section}.text`)}</p>
          </section>
        ))}
        <section id="signups">
          <h2 className="mt-10 text-xl">{say(language, "counts.method")}</h2>
          <p className="mt-2">{say(language, "about.signups.text")}</p>
          <p className="mt-2">{say(language, "about.signups.method")}</p>
        </section>
        <section id="events">
          <h2 className="mt-10 text-xl">{say(language, "about.events")}</h2>
          <p className="mt-2">{say(language, "about.events.text")}</p>
          {FOUND.map((kind) => (
            <p key={kind} className="mt-2">
              {say(language, `event.rule.${kind}`)}
            </p>
          ))}
        </section>
        <section id="forecasts">
          <h2 className="mt-10 text-xl">{say(language, "about.forecasts")}</h2>
          <p className="mt-2">{say(language, "about.forecasts.text")}</p>
          <p className="mt-2">{say(language, "about.forecasts.method")}</p>
          <h3 className="mt-6 font-semibold">{say(language, "score.heading")}</h3>
          {"table" in scoreboard ? (
            <>
              <p className="mt-2">{scoreboard.table.caption}</p>
              <PlainTable table={scoreboard.table} look="words" />
            </>
          ) : (
            <p className="mt-2">{scoreboard.empty}</p>
          )}
        </section>
        <h2 className="mt-10 text-xl">{say(language, "about.data")}</h2>
        <p className="mt-2">{say(language, "about.data.text")}</p>
        <p>
          <a className="control-link underline" href={urls.openApi}>
            openapi.json
          </a>
        </p>
        {config.contact && (
          <>
            <h2 className="mt-10 text-xl">{say(language, "about.contact")}</h2>
            <p>
              <a className="control-link underline" href={config.contact}>
                <bdi>{config.contact.replace(/^mailto:/, "")}</bdi>
              </a>
            </p>
          </>
        )}
      </article>
    </SiteFrame>
  );
}
