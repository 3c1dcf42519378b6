import { DAY, type Instant } from "../../model/instant.ts";
import type { PolledMetric } from "../../model/metric.ts";
import type { History } from "../../model/sample.ts";
import type { Point } from "../series.ts";
import type { Finding, Row } from "./column.ts";

/** As the collector holds it: of 375 falls to exactly 0 among servers of fifty and more in fourteen months, none was real. */
const TOO_MANY_TO_VANISH = 10;
/** How long a number contradicts a zero: a server that says zero for longer is believed. */
const MEMORY = 28 * DAY;

/**
 * Runs of zeros after ten and more. A hole that is `not-believed` is a zero that the collector did not take. Only a zero
 * that was stored as a number can confirm a run: the other may stand for something that is not counted at all.
 */
export function findZeros({ at, values, holes }: History, metric: PolledMetric): Finding[] {
  const found: Finding[] = [];
  let before: Point | null = null;
  let run: Row[] = [];
  const close = (confirmedAt: Instant | null) => {
    if (before && run.length > 0) {
      const evidence = { kind: "zero", before: before.value, beforeAt: before.at } as const;
      found.push({ metric, evidence, rows: run, confirmedAt });
    }
    run = [];
  };
  values[metric].forEach((value, row) => {
    const moment = at[row] ?? 0;
    if (value) {
      close(null);
      before = { at: moment, value };
      return;
    }
    const isZero = value === 0 || holes[metric].get(row) === "not-believed";
    if (!isZero || !before || before.value < TOO_MANY_TO_VANISH) return;
    if (run.length === 0 && moment - before.at > MEMORY) return;
    run.push({ row, at: moment, value: 0 });
    if (value === null || moment - (run[0]?.at ?? moment) < MEMORY) return;
    close(moment);
    before = null;
  });
  close(null);
  return found;
}
