import { HOUR } from "../../model/instant.ts";
import type { PolledMetric } from "../../model/metric.ts";
import { type Finding, hasStood, type Row, unmarked } from "./column.ts";
import { suspicionOf } from "./excursions.ts";
import { isSettled, isSwitch, levelsOf, NEAR } from "./levels.ts";

/** By less, a few people come and go, or one deletes old posts. */
const STEP = 50;
/** A day, and the hours by which the next reading may be late where there is one a day. */
const SHORT = 36 * HOUR;
/**
 * Where nothing was before: a server that is cleaned up on the first day that it is watched does not fall to a tenth, and
 * one that is begun anew does not lose tens of thousands (friendo.space had 542 posts, and then 40).
 */
const ABSURD = { factor: 10, by: 10_000 };

/**
 * Readings a fifth and more above or below what was before and after them, which had not stood for a day when the old level
 * came back; and first readings ten times what stood from then on. Until the old level is back they are none: a step of
 * less than a factor is believed at once, and taken back then.
 */
export function findOutliers(metric: PolledMetric, rows: Row[]): Finding[] {
  const found: Finding[] = [];
  for (let home = 0; home < rows.length; ) {
    const back = returnTo(home, rows);
    if (back !== null) found.push(findingOf(metric, rows[home], rows.slice(home + 1, back), rows[back]));
    home = back ?? home + 1;
  }
  const beginning = absurdBeginning(metric, unmarked(rows, found));
  return beginning ? [beginning, ...found] : found;
}

/** The index of the reading that is back at the level of `home`, after one or more away from it. */
function returnTo(home: number, rows: readonly Row[]): number | null {
  const [before, first] = [rows[home], rows[home + 1]];
  if (!before || !first || !isSwitch(before, first)) return null;
  const step = Math.abs(first.value - before.value);
  if (step < STEP) return null;
  let last = first;
  for (let index = home + 2; index < rows.length; index++) {
    const now = rows[index] ?? last;
    if (now.at - first.at > SHORT || hasStood(first.at, last.at, index - home - 1)) return null;
    if (Math.abs(now.value - before.value) <= NEAR * step && !isSwitch(before, now)) return index;
    last = now;
  }
  return null;
}

function absurdBeginning(metric: PolledMetric, rows: readonly Row[]): Finding | null {
  const [beginning, next] = levelsOf(rows);
  if (!beginning || !next || isSettled(beginning) || !isSettled(next)) return null;
  if (next.first.at - beginning.first.at > SHORT) return null;
  const [said, after] = [beginning.last.value, next.first.value];
  const isAbsurd = said >= ABSURD.factor * after && said - after >= ABSURD.by;
  return isAbsurd ? findingOf(metric, undefined, rows.slice(0, next.from), next.first) : null;
}

function findingOf(
  metric: PolledMetric,
  before: Row | undefined,
  rows: Row[],
  back: Row | undefined,
): Finding {
  const said = rows[0]?.value ?? 0;
  const kind = before && rows[0] && suspicionOf(metric, before, rows[0]);
  const evidence =
    before && kind
      ? { kind, before: before.value, beforeAt: before.at, said }
      : ({ kind: "outlier", said, after: back?.value ?? 0, afterAt: back?.at ?? 0 } as const);
  return { metric, evidence, rows, confirmedAt: null };
}
