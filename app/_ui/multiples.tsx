import type { PolledMetric } from "#lib/model/metric.ts";
import type { Multiple } from "#lib/reports/overview.ts";
import { SmallChart } from "../_charts/small-chart.tsx";

type Props = { multiples: Multiple[]; hrefOf: (metric: PolledMetric) => string };

/** The other figures, small and side by side, each a way to its own page. */
export function Multiples({ multiples, hrefOf }: Props) {
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
          {chart && <SmallChart report={chart} />}
        </div>
      ))}
    </section>
  );
}
