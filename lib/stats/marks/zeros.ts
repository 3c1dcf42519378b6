import type { Instant } from "../../model/instant.ts";
import type { PolledMetric } from "../../model/metric.ts";
import type { History } from "../../model/sample.ts";
import { type Finding, MEMORY, type Row } from "./column.ts";

/** As the collector holds it: of 375 falls to exactly 0 among servers of fifty and more in fourteen months, none was real. */
const TOO_MANY_TO_VANISH = 10;

/**
 * Runs of zeros after ten and more. A hole that is `not-believed` is a zero that the collector did not take. Only a zero
 * that was stored as a number can confirm a run: the other may stand for something that is not counted at all.
 */
export function findZeros({ at, values, holes }: History, metric: PolledMetric): Finding[] {
  const found: Finding[] = [];
  const column = values[metric];
  const momentOf = (row: number) => at[row] ?? 0;
  let before = -1;
  let run: Row[] = [];
  const close = (confirmedAt: Instant | null) => {
    if (run.length === 0) return;
    const evidence = { kind: "zero", before: column[before] ?? 0, beforeAt: momentOf(before) } as const;
    found.push({ metric, evidence, rows: run, confirmedAt });
    run = [];
  };
  for (let row = 0; row < column.length; row++) {
    if (column[row]) {
      close(null);
      before = row;
      continue;
    }
    const isZero = column[row] === 0 || holes[metric].get(row) === "not-believed";
    if (!isZero || (column[before] ?? 0) < TOO_MANY_TO_VANISH) continue;
    if (run.length === 0 && momentOf(row) - momentOf(before) > MEMORY) continue;
    run.push({ row, at: momentOf(row), value: 0 });
    if (column[row] === null || momentOf(row) - (run[0]?.at ?? 0) < MEMORY) continue;
    close(momentOf(row));
    before = -1;
  }
  close(null);
  return found;
}
