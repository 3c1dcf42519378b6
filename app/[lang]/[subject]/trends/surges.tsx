import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import type { TrendsPage } from "../../../_data/pages.ts";
import { UnderlinedLink } from "../../../_ui/underlined-link.tsx";
import { Section } from "./section.tsx";

/** The episodes of the range, newest first. */
export function Surges({ page }: { page: TrendsPage }) {
  const { language, config, id, report } = page;
  const { episodes, none } = report.surges;
  const urls = urlsUnder(config.basePath);
  return (
    <Section id="surges" title={say(language, "surges.heading")}>
      {episodes.length === 0 ? (
        <p className="mt-2 max-w-[42rem] text-soft">{none}</p>
      ) : (
        <>
          <p className="mt-2 max-w-[42rem]">{say(language, "surges.intro")}</p>
          <ol className="mt-2 max-w-[56rem]">
            {episodes.map(({ id: event, when, text, figures, beside }) => (
              <li key={event} className="border-b border-hair py-3">
                <p className="text-sm text-soft">{when}</p>
                <p>
                  <a href={urls.event(language, id, event)} className="prose-link">
                    {text}
                  </a>
                </p>
                {figures.length > 0 && <p className="text-sm text-soft">{figures.join(" · ")}</p>}
                {beside.map((other) => (
                  <p key={other.id} className="text-sm">
                    <bdi>{other.text}</bdi>
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="mt-4 text-sm print:hidden">
        <UnderlinedLink href={`${urls.about(language)}#events`}>
          {say(language, "surges.rules")}
        </UnderlinedLink>
      </p>
    </Section>
  );
}
