import type { ForecastLedger as Ledger } from "#lib/reports/forecast-ledger.ts";
import { PlainTable } from "./plain-table.tsx";

/** What was forecast of a milestone before, and how right it was. */
export function ForecastLedger({ ledger }: { ledger: Ledger }) {
  const { table, score } = ledger;
  return (
    <section className="mt-8 max-w-[42rem]">
      <h2 className="text-sm text-soft">{table.caption}</h2>
      {score && <p className="mt-1">{score}</p>}
      <PlainTable table={table} look="words" />
    </section>
  );
}
