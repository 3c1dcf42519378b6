import { say } from "#lib/i18n/say.ts";
import { directionOf } from "#lib/model/language.ts";
import { shareLinks } from "#lib/publish/share-links.ts";
import { badgeSnippets, type Shared, SNIPPETS } from "#lib/publish/snippets.ts";

import type { SharePage } from "../../../_data/pages.ts";
import { Quote } from "../../../_ui/quote.tsx";
import { Part } from "./part.tsx";

type Props = { page: SharePage; shared: Shared; standIn: string | null };

/** The chart in each form that it can be taken away in. */
export function Forms({ page: { language, config, id, report }, shared, standIn }: Props) {
  const here = shareLinks(config.basePath, id, report, report.language);
  const post = SNIPPETS.post(shared);
  const badge = badgeSnippets(shared);
  const code = (text: string) => <Quote text={text} language={language} dir="ltr" code standIn={standIn} />;
  const words = (text: string) => (
    <Quote
      text={text}
      language={language}
      lang={report.language}
      dir={directionOf(report.language)}
      standIn={standIn}
    />
  );
  return (
    <>
      <Part name={say(language, "share.picture")} works={say(language, "share.picture.works")}>
        {code(SNIPPETS.picture(shared))}
      </Part>
      <Part
        name={say(language, "share.frame")}
        works={say(language, "share.frame.works")}
        more={say(language, "share.frame.grows")}
      >
        {code(SNIPPETS.growingFrame(shared))}
        <details className="mt-2">
          <summary className="control-link cursor-pointer text-sm underline decoration-rule underline-offset-4">
            {say(language, "share.frame.see")}
          </summary>
          <iframe
            src={here.frame}
            title={report.title}
            loading="lazy"
            sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
            className="mt-2 h-[600px] w-full border border-hair"
          />
        </details>
      </Part>
      <Part name={say(language, "share.address")} works={say(language, "share.address.works")}>
        {code(SNIPPETS.link(shared))}
      </Part>
      <Part
        name={say(language, "share.post")}
        works={say(language, "share.post.works", { count: [...post].length })}
      >
        <h3 className="mb-1 text-sm text-soft">{say(language, "share.post.text")}</h3>
        {words(post)}
        <h3 className="mt-4 mb-1 text-sm text-soft">{say(language, "share.post.alt")}</h3>
        {words(report.alt)}
        <p className="mt-2 text-sm">
          <a
            className="control-link underline decoration-rule underline-offset-4"
            href={here.png}
            download={here.png.replace(/^.*\/c\/|\?.*$/g, "").replaceAll(/[^\w.-]+/g, "-")}
          >
            {say(language, "share.post.png")}
          </a>
        </p>
      </Part>
      {here.badge !== null && badge && (
        <Part name={say(language, "share.badge")} works={say(language, "share.badge.works")}>
          {/* biome-ignore lint/performance/noImgElement: a small SVG of our own leaves nothing to optimize */}
          <img src={here.badge} height={20} alt={report.title} className="mb-3" />
          <div className="space-y-4">
            {code(badge.markdown)}
            {code(badge.html)}
          </div>
        </Part>
      )}
      {report.frozen && (
        <Part
          name={say(language, "share.frozen")}
          works={say(language, "share.frozen.works", { when: report.frozen.when })}
        >
          {code(
            SNIPPETS.picture({
              ...shared,
              links: shareLinks(shared.base, id, report, report.language, report.frozen.asOf),
            }),
          )}
        </Part>
      )}
    </>
  );
}
