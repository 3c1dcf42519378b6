import type { ReactNode } from "react";
import { say } from "#lib/i18n/say.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { HalfChart } from "../../../_charts/half-chart.tsx";
import type { TrendsPage } from "../../../_data/pages.ts";
import { DataTable } from "../../../_ui/data-table.tsx";
import { Section } from "./section.tsx";

type GainsReport = TrendsPage["report"]["month"];

/** What was gained this month beside the last one, and since the newest event beside the days before. */
export function Gains({ page }: { page: TrendsPage }) {
  const { language, config, id, report } = page;
  const { month, event, doubling } = report;
  return (
    <Section id="gains" title={say(language, "gains.heading")}>
      <div className="mt-4 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Compared title={say(language, "gains.month.title")} gains={month} page={page} />
        {event && (
          <Compared title={say(language, "gains.event.title")} gains={event} page={page}>
            <p className="text-sm text-soft">
              <a className="prose-link" href={urlsUnder(config.basePath).event(language, id, event.event.id)}>
                {event.event.day}
              </a>{" "}
              — <bdi className="wrap-anywhere">{event.event.text}</bdi>
            </p>
          </Compared>
        )}
      </div>
      {doubling && <p className="mt-6 max-w-[42rem]">{doubling}</p>}
    </Section>
  );
}

type Props = { title: string; gains: GainsReport; page: TrendsPage; children?: ReactNode };

function Compared({ title, gains: { sentence, chart, table }, page, children }: Props) {
  return (
    <div>
      <h3 className="text-sm text-soft">{title}</h3>
      {children}
      <p className="mt-1 max-w-[42rem]">{sentence}</p>
      {chart && <HalfChart report={chart} />}
      {chart && table && <DataTable table={table} language={page.language} id={`${chart.id}-table`} />}
    </div>
  );
}
