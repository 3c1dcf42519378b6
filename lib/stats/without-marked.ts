import type { Mark } from "../model/mark.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { History } from "../model/sample.ts";
import { firstIndex } from "./series.ts";

type Settled = { metric: PolledMetric; row: number; value: 0 | null };

/**
 * The history as figures, rates and crossings take it: readings with an open mark are holes, `not-believed`; a zero that
 * the collector did not take and the operator trusts is a zero. A copy; the same object where nothing changes.
 */
export function withoutMarked(history: History, marks: readonly Mark[]): History {
  // What is open wins over what is trusted for another reason, so it comes last.
  const trusted = marks
    .filter(({ standing }) => standing === "trusted")
    .flatMap((mark) => zerosOf(history, mark));
  const open = marks.filter(({ standing }) => standing === "open").flatMap((mark) => holesOf(history, mark));
  if (trusted.length + open.length === 0) return history;

  const values = { ...history.values };
  const holes = { ...history.holes };
  for (const metric of new Set([...trusted, ...open].map((settled) => settled.metric))) {
    values[metric] = values[metric].slice();
    holes[metric] = new Map(holes[metric]);
  }
  for (const { metric, row, value } of [...trusted, ...open]) {
    values[metric][row] = value;
    if (value === null) holes[metric].set(row, "not-believed");
    else holes[metric].delete(row);
  }
  return { ...history, values, holes };
}

function zerosOf(history: History, mark: Mark): Settled[] {
  const { metric } = mark;
  return rowsOf(history, mark)
    .filter((row) => history.values[metric][row] === null)
    .map((row) => ({ metric, row, value: 0 }));
}

function holesOf(history: History, mark: Mark): Settled[] {
  const { metric } = mark;
  return rowsOf(history, mark)
    .filter((row) => history.values[metric][row] !== null)
    .map((row) => ({ metric, row, value: null }));
}

/** The rows of the marked readings: of those at the same moment, the ones that say the same. */
function rowsOf({ at, values, holes }: History, { metric, at: moments, said }: Mark): number[] {
  const rows: number[] = [];
  let row = firstIndex(at.length, (index) => (at[index] ?? 0) >= (moments[0] ?? 0));
  moments.forEach((moment, index) => {
    while ((at[row] ?? moment) < moment) row++;
    for (let same = row; at[same] === moment; same++) {
      const isZero = holes[metric].get(same) === "not-believed";
      if ((isZero ? 0 : values[metric][same]) === said[index]) rows.push(same);
    }
  });
  return rows;
}
