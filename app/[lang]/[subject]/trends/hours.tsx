import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import type { TrendsPage } from "../../../_data/pages.ts";
import { DataLinks } from "../../../_ui/data-links.tsx";
import { HeatMap } from "../../../_ui/heat-map.tsx";
import { Section } from "./section.tsx";

/** When people come and write: the hours of the week, darker where there is more. */
export function Hours({ page }: { page: TrendsPage }) {
  const { language, config, id, report } = page;
  const { waiting, intro, tables } = report.hours;
  const csvHref = urlsUnder(config.basePath).hoursCsv(id);
  return (
    <Section id="hours" title={say(language, "hours.heading")}>
      {waiting ? (
        <p className="mt-2 max-w-[42rem] text-soft">{waiting}</p>
      ) : (
        <>
          <div className="mt-2 grid gap-x-12 gap-y-8 lg:grid-cols-2">
            {tables.map((table) => (
              // Beside each other, both tables begin below the longer sentence.
              <div key={table.metric} className="lg:row-span-3 lg:grid lg:grid-rows-subgrid lg:gap-y-0">
                <p className="max-w-[42rem]">{table.takeaway}</p>
                <HeatMap table={table} language={language} />
                {table.leftOut && <p className="mt-2 text-sm text-soft">{table.leftOut}</p>}
              </div>
            ))}
          </div>
          <p className="mt-4 max-w-[42rem] text-sm text-soft">{intro}</p>
          <DataLinks links={[{ href: csvHref, text: say(language, "chart.csv") }]} />
        </>
      )}
    </Section>
  );
}
