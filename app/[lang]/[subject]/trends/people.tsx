import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { Chart } from "../../../_charts/chart.tsx";
import type { TrendsPage } from "../../../_data/pages.ts";
import { ChartNotes } from "../../../_ui/chart-notes.tsx";
import { DataLinks } from "../../../_ui/data-links.tsx";
import { DataTable } from "../../../_ui/data-table.tsx";
import { SayPieces } from "../../../_ui/say-pieces.tsx";
import { Section } from "./section.tsx";

/** How many of the accounts are in use: their share through time, who was there before, and who signed in when. */
export function People({ page: { config, language, id, report } }: { page: TrendsPage }) {
  const { share, missing, through, returning, signIns } = report.people;
  const urls = urlsUnder(config.basePath);
  return (
    <Section id="people" title={say(language, "people.heading")}>
      {missing && <p className="mt-2 max-w-[42rem]">{missing}</p>}
      {share && (
        <div className="mt-2 max-w-[42rem]">
          <p className="text-lg">
            <SayPieces pieces={share.sentence} />
          </p>
          <p>{share.change}</p>
          <p className="text-sm text-soft">{share.measured}</p>
        </div>
      )}
      {through && (
        <>
          <Chart report={through.chart} />
          <ChartNotes
            language={language}
            events={{ lines: [], untold: null }}
            gaps={through.gaps}
            marks={{ lines: [], untold: null }}
            gapsHref={urls.gaps(language, id)}
          />
          <DataTable table={through.table} language={language} id="people-table" />
          <div className="print:hidden">
            <DataLinks
              links={(["active", "users"] as const).map((metric) => ({
                href: urls.csv(id, metric, report.range),
                text: say(language, "people.csv", { metric: say(language, `metric.${metric}.name`) }),
              }))}
            />
          </div>
        </>
      )}
      <div className="mt-6 grid items-start gap-x-16 gap-y-8 md:grid-cols-2">
        {returning.length > 0 && (
          <section>
            <h3 className="text-sm text-soft">{say(language, "people.returningHeading")}</h3>
            <Sentences texts={returning} />
          </section>
        )}
        <section>
          <h3 className="text-sm text-soft">{say(language, "people.windowsHeading")}</h3>
          <Sentences texts={signIns.sentences} />
          {signIns.table && <DataTable table={signIns.table} language={language} id="sign-ins-table" />}
        </section>
      </div>
    </Section>
  );
}

/** The first says what is known, the others what to bear in mind. */
function Sentences({ texts: [first, ...rest] }: { texts: string[] }) {
  return (
    <>
      <p className="mt-2">{first}</p>
      {rest.map((text) => (
        <p key={text} className="mt-1 text-sm text-soft">
          {text}
        </p>
      ))}
    </>
  );
}
