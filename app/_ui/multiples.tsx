import type { ReactNode } from "react";
import type { PolledMetric } from "#lib/model/metric.ts";
import type { LineChartReport } from "#lib/reports/chart-report.ts";
import type { Multiple } from "#lib/reports/multiples.ts";

type Props = {
  multiples: Multiple[];
  hrefOf: (metric: PolledMetric) => string;
  draw: (chart: LineChartReport) => ReactNode;
};

/** The other figures, small and side by side, each a way to its own page. */
export function Multiples({ multiples, hrefOf, draw }: Props) {
  return (
    <section className="mt-10 grid gap-x-10 gap-y-10 border-t border-rule pt-8 sm:grid-cols-3">
      {multiples.map(({ metric, name, number, note, chart }) => (
        <div key={metric}>
          <h2 className="text-sm font-normal text-soft">
            <a href={hrefOf(metric)} className="control-link w-full">
              {name}
            </a>
          </h2>
          <p className="font-serif text-4xl">
            <bdi>{number}</bdi>
          </p>
          <p className="min-h-6 text-sm text-soft">{note}</p>
          {chart && draw(chart)}
        </div>
      ))}
    </section>
  );
}
