import type { Attempt } from "../model/attempt.ts";
import type { FactRecord } from "../model/fact.ts";
import type { Mark, Trust } from "../model/mark.ts";
import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import type { History } from "../model/sample.ts";
import type { Finding, Row } from "./marks/column.ts";
import { findExcursions } from "./marks/excursions.ts";
import { findZeros } from "./marks/zeros.ts";

export type MarkContext = {
  facts: readonly FactRecord[];
  /** Attempts that brought a sample although a part of the server did not answer. */
  partial: readonly Attempt[];
  trust: readonly Trust[];
};

/**
 * The readings that are suspicious, by the first of each mark. Later readings may add marks, confirm them or make another
 * kind of them; calm ones never take back what was believed. For the history as stored: not for what `withoutMarked` made.
 */
export function findMarks(history: History, { trust }: MarkContext): Mark[] {
  const findings = POLLED_METRICS.flatMap((metric) => {
    const zeros = findZeros(history, metric);
    return [...zeros, ...findExcursions(metric, knownRows(history, metric, zeros))];
  });
  return findings.map((finding) => markOf(finding, trust)).sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

function knownRows({ at, values }: History, metric: PolledMetric, without: readonly Finding[]): Row[] {
  const marked = new Set(without.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const known: Row[] = [];
  values[metric].forEach((value, row) => {
    if (value !== null && !marked.has(row)) known.push({ row, at: at[row] ?? 0, value });
  });
  return known;
}

function markOf({ metric, evidence, rows, confirmedAt }: Finding, trust: readonly Trust[]): Mark {
  const isTrusted = trust.some(
    ({ from, to, metrics }) => metrics.includes(metric) && rows.some(({ at }) => at >= from && at < to),
  );
  const standing = isTrusted ? "trusted" : confirmedAt === null ? "open" : "confirmed";
  const said = rows.map(({ value }) => value);
  return { metric, evidence, standing, confirmedAt, at: rows.map(({ at }) => at), said };
}
