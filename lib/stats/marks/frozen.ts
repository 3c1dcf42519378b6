import type { Attempt } from "../../model/attempt.ts";
import { SECOND } from "../../model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../../model/metric.ts";
import type { History } from "../../model/sample.ts";
import { firstIndex } from "../series.ts";
import type { Finding, Row } from "./column.ts";

/** Both are rounded to the second, by different clocks: the attempt’s is ours, a duration has none. */
const SLACK = 5 * SECOND;
/** Once may be chance: most quarters of an hour bring nothing new. */
const ENOUGH = 2;

/**
 * Runs of readings that repeat the last whole answer to the last digit, each taken while a part of the server did not
 * answer: what a cache says while the server is away. The first answer after a run that is whole, or brings news in any
 * metric, confirms those that it repeats. Flat values without such evidence are a quiet server’s.
 */
export function findFrozen(history: History, partial: readonly Attempt[]): Finding[] {
  const rows = partialRows(history, partial);
  if (rows.size === 0) return [];
  return repeatsIn(history, rows).flatMap((run) => findingsOf(history, run));
}

/** Rows in a row that say what the whole answer before them said, in every metric that they know. */
function repeatsIn({ at, values }: History, partial: ReadonlySet<number>): number[][] {
  const runs: number[][] = [];
  const last = new Map<PolledMetric, number | null>();
  let run: number[] | null = null;
  for (let row = 0; row < at.length; row++) {
    const isPartial = partial.has(row);
    const known = POLLED_METRICS.filter((metric) => values[metric][row] !== null);
    if (run && isPartial && known.every((metric) => values[metric][row] === last.get(metric))) {
      run.push(row);
      continue;
    }
    for (const metric of known) last.set(metric, values[metric][row] ?? null);
    run = isPartial ? null : [];
    if (run) runs.push(run);
  }
  return runs.filter(({ length }) => length >= ENOUGH);
}

function findingsOf({ at, values }: History, run: readonly number[]): Finding[] {
  const after = (run.at(-1) ?? 0) + 1;
  return POLLED_METRICS.flatMap((metric) => {
    const column = values[metric];
    const rows: Row[] = run.flatMap((row) => {
      const value = column[row] ?? null;
      return value === null ? [] : [{ row, at: at[row] ?? 0, value }];
    });
    const value = rows[0]?.value;
    if (value === undefined || rows.length < ENOUGH) return [];
    let next = after;
    while (next < at.length && column[next] === null) next++;
    const confirmedAt = column[next] === value ? (at[next] ?? null) : null;
    return [{ metric, evidence: { kind: "frozen", value, readings: rows.length }, rows, confirmedAt }];
  });
}

function partialRows({ at, source }: History, partial: readonly Attempt[]): Set<number> {
  const rows = new Set<number>();
  for (const { startedAt, durationMs } of partial) {
    const first = firstIndex(at.length, (index) => (at[index] ?? 0) >= startedAt - SLACK);
    for (let row = first; (at[row] ?? Number.POSITIVE_INFINITY) <= startedAt + durationMs + SLACK; row++) {
      if (source[row] === "poll") rows.add(row);
    }
  }
  return rows;
}
