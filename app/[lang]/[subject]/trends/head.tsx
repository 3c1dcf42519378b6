import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import type { TrendsPage } from "../../../_data/pages.ts";
import { FreshnessLine } from "../../../_ui/freshness-line.tsx";

/** How many signed up lately: what a moderator sees first. */
export function Head({ page }: { page: TrendsPage }) {
  const { language, config, id, report } = page;
  const { head } = report;
  const why = {
    href: urlsUnder(config.basePath).metric(language, id, "users"),
    text: say(language, "freshness.doubtedWhy"),
  };
  if (!head) {
    return (
      <>
        <p className="mt-4 max-w-[42rem] text-lg">{report.noAnswer}</p>
        <div className="mt-2">
          <FreshnessLine freshness={report.freshness} why={why} />
        </div>
      </>
    );
  }
  return (
    <>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-4">
        <span className="font-serif text-6xl leading-tight sm:text-7xl">{head.number}</span>{" "}
        <span className="text-xl">{head.unit}</span>
      </p>
      {head.before && <p className="text-lg">{head.before}</p>}
      <div className="mt-2">
        <FreshnessLine freshness={head.freshness} why={why} />
      </div>
    </>
  );
}
