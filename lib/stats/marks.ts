import type { Attempt } from "../model/attempt.ts";
import type { FactRecord } from "../model/fact.ts";
import type { Mark, Suspicion, Trust } from "../model/mark.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import type { History } from "../model/sample.ts";
import { type Finding, perMetric, type Row, unmarked } from "./marks/column.ts";
import { findExcursions } from "./marks/excursions.ts";
import { findFlipFlops } from "./marks/flip-flops.ts";
import { findFrozen } from "./marks/frozen.ts";
import { findIdentityChanges } from "./marks/identity.ts";
import { restlessRows } from "./marks/levels.ts";
import { findOutliers } from "./marks/outliers.ts";
import { findRandom } from "./marks/random.ts";
import { findZeros } from "./marks/zeros.ts";

export type MarkContext = {
  facts: readonly FactRecord[];
  /** Attempts that brought a sample although a part of the server did not answer. */
  partial: readonly Attempt[];
  trust: readonly Trust[];
};

/**
 * The readings that are suspicious, by the first of each mark. Later readings may add marks, confirm them or make another
 * kind of them. Calm ones never take back what has stood for a day (three readings and more); what had not stood so long is
 * taken back where the old level returns. For the history as stored: not for what `withoutMarked` made.
 *
 * The most telling kind takes the readings first, and the next ones see only the rest: a server that draws its figures has
 * one mark per metric, not a hundred. Frozen answers and changed identities are told besides, for their evidence is another.
 */
export function findMarks(history: History, { facts, partial, trust }: MarkContext): Mark[] {
  const zeros = perMetric((metric) => findZeros(history, metric));
  const counted = restlessRows(history);
  const random = findRandom(counted);
  const flipFlops = findFlipFlops(counted, random);
  const findings = POLLED_METRICS.flatMap((metric) => {
    const unrest = [...random[metric], ...flipFlops[metric]];
    const calmer = unmarked(counted[metric], unrest);
    const outliers = findOutliers(metric, calmer);
    const excursions = findExcursions(metric, unmarked(calmer, outliers));
    return [...zeros[metric], ...unrest, ...outliers, ...excursions];
  });
  return [...findings, ...findIdentityChanges(history, facts), ...findFrozen(history, partial)]
    .flatMap((finding) => marksOf(finding, trust))
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** Of these each reading is in doubt by itself: who vouches for one day says nothing of those before and after it. */
const EACH_BY_ITSELF: readonly Suspicion[] = ["flip-flop", "random"];

function marksOf(finding: Finding, trust: readonly Trust[]): Mark[] {
  const { metric, evidence, rows, confirmedAt } = finding;
  const isVouchedFor = ({ at }: Row) =>
    trust.some(({ from, to, metrics }) => metrics.includes(metric) && at >= from && at < to);
  const { vouched = [], doubted = [] } = Object.groupBy(rows, (row) =>
    isVouchedFor(row) ? "vouched" : "doubted",
  );
  const standing = confirmedAt === null ? "open" : "confirmed";
  if (vouched.length === 0) return [markOf(finding, standing)];
  if (doubted.length === 0 || !EACH_BY_ITSELF.includes(evidence.kind)) return [markOf(finding, "trusted")];
  return [markOf({ ...finding, rows: doubted }, standing), markOf({ ...finding, rows: vouched }, "trusted")];
}

function markOf({ metric, evidence, rows, confirmedAt }: Finding, standing: Mark["standing"]): Mark {
  const said = rows.map(({ value }) => value);
  return { metric, evidence, standing, confirmedAt, at: rows.map(({ at }) => at), said };
}
