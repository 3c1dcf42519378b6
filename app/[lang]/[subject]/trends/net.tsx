import { say } from "#lib/i18n/say.ts";
import { Chart } from "../../../_charts/chart.tsx";
import type { TrendsPage } from "../../../_data/pages.ts";
import { DataTable } from "../../../_ui/data-table.tsx";
import { SayPieces } from "../../../_ui/say-pieces.tsx";
import { Section } from "./section.tsx";

/** Sign-ups beside the change of accounts. */
export function Net({ page }: { page: TrendsPage }) {
  const { language, report } = page;
  const { net } = report;
  if (!report.counts) return null;
  if (!net) {
    return (
      <Section id="net" title={say(language, "net.heading")}>
        <p className="mt-2 max-w-[42rem] text-soft">{say(language, "net.waiting")}</p>
      </Section>
    );
  }
  return (
    <Section id="net" title={say(language, "net.heading")}>
      {net.sentence && (
        <p className="mt-2 max-w-[42rem]">
          <SayPieces pieces={net.sentence} />
        </p>
      )}
      {net.chart && <Chart report={net.chart} />}
      <div className="mt-2 max-w-[42rem] text-sm text-soft">
        <p>{say(language, net.chart ? "net.what" : "net.unknown")}</p>
        {net.isNegative && <p>{say(language, "net.negative")}</p>}
        <p className="mt-2">{say(language, "net.limits")}</p>
      </div>
      <DataTable table={net.table} language={language} id="net-table" />
    </Section>
  );
}
