import { say } from "#lib/i18n/say.ts";
import type { TrendStep } from "#lib/model/trends-question.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { Chart } from "../../../_charts/chart.tsx";
import type { TrendsPage } from "../../../_data/pages.ts";
import { ShareControl } from "../../../_layout/share-control.tsx";
import { ChartNotes } from "../../../_ui/chart-notes.tsx";
import { DataLinks } from "../../../_ui/data-links.tsx";
import { DataTable } from "../../../_ui/data-table.tsx";
import { LinkRow } from "../../../_ui/link-row.tsx";
import { SayPieces } from "../../../_ui/say-pieces.tsx";
import { UnderlinedLink } from "../../../_ui/underlined-link.tsx";
import { Section } from "./section.tsx";

const NONE = { lines: [], untold: null };

/** Sign-ups, then posts: what is sure of each day, week or window, and what may be. */
export function Counts({ page }: { page: TrendsPage }) {
  const { language, config, id, report } = page;
  const { counts, range } = report;
  if (!counts) return null;
  const urls = urlsUnder(config.basePath);
  const stepsOf = (name: string, shown: TrendStep) => (
    <LinkRow
      label={say(language, "counts.step", { name })}
      choices={counts.steps.map((step) => ({
        key: step,
        href: urls.trends(language, id, { range, step }),
        text: say(language, `counts.step.${step}`),
        current: step === shown,
      }))}
    />
  );
  return (["signups", "posts"] as const).map((count) => {
    const { total, chart, summary, notes, table, step } = counts[count];
    const isFirst = count === "signups";
    const name = say(language, `counts.${count}`);
    return (
      <Section
        key={count}
        id={count}
        title={name}
        beside={
          <ShareControl
            page={page}
            dialog={`share-${count}`}
            of={{ count }}
            asked={{ range, interval: report.step }}
            title={chart.title}
            alt={say(language, "preview.alt", { title: chart.title, text: summary, chart: "" }).trim()}
            measuredAt={report.head?.freshness.measuredAt ?? null}
          />
        }
      >
        <div className="text-sm">{stepsOf(name, step)}</div>
        {total && (
          <p className="mt-2">
            <SayPieces pieces={total} />
          </p>
        )}
        <Chart report={chart} />
        <div className="mt-2 max-w-[42rem] text-sm text-soft">
          {!isFirst && <p>{say(language, "counts.postsNote")}</p>}
          {notes
            .filter((note) => isFirst || !counts.signups.notes.includes(note))
            .map((note) => (
              <p key={note}>{note}</p>
            ))}
          {isFirst ? (
            <p className="print:hidden">
              <UnderlinedLink href={`${urls.about(language)}#signups`}>
                {say(language, "counts.method")}
              </UnderlinedLink>
            </p>
          ) : (
            chart.events.length > 0 && <p>{say(language, "counts.asAbove")}</p>
          )}
        </div>
        {isFirst && (
          <div className="mt-4">
            <ChartNotes
              language={language}
              events={counts.events}
              gaps={NONE}
              marks={NONE}
              eventHref={(event) => urls.event(language, id, event)}
              eventsHref={urls.events(language, id)}
            />
          </div>
        )}
        <DataTable table={table} language={language} id={`${count}-table`} />
        <DataLinks
          links={[
            ...(isFirst ? [{ href: urls.activityCsv(id), text: say(language, "counts.csv") }] : []),
            { href: urls.signups(id, count), text: say(language, "metricPage.json") },
          ]}
        />
      </Section>
    );
  });
}
