import { HOUR, type Instant } from "../../model/instant.ts";
import type { PolledMetric } from "../../model/metric.ts";
import type { Point } from "../series.ts";
import { type Finding, hasStood, isApart, MEMORY, type Row } from "./column.ts";

type Kind = "halving" | "doubling" | "jump";

/** Below this a handful of people makes a half: the purge of a test server, the first week of a new one. */
const HUNDREDS = 100;
/** Servers known double within days of the first relay; later, by made-up subdomains: ×1.5 to ×9 in a day, by thousands. */
const JUMP = { factor: 1.5, from: 1000, by: 2000 };
/**
 * Doublings by 500 in a day are rare (14 in 9.2 million server-days), those by less are young servers' good days. Within a
 * few hours a hundred is as odd. From fewer than a hundred, any number below a thousand may be an opening day.
 */
const STEPS = { hours: 100, day: 500, opening: 1000 };
const FEW_HOURS = 6 * HOUR;

/** What a reading is suspected of against the one before it. */
export function suspicionOf(metric: PolledMetric, before: Point, now: Point): Kind | null {
  const rise = now.value - before.value;
  if (now.value <= before.value / 2) {
    return before.value >= HUNDREDS && now.at - before.at <= MEMORY ? "halving" : null;
  }
  if (metric === "servers") {
    const isJump = before.value >= JUMP.from && rise >= JUMP.by && isApart(before, now, JUMP.factor);
    return isJump ? "jump" : null;
  }
  const step = now.at - before.at <= FEW_HOURS ? STEPS.hours : STEPS.day;
  return rise >= (before.value < HUNDREDS ? STEPS.opening : step) && isApart(before, now, 2)
    ? "doubling"
    : null;
}

/** All are more than zero. By ratio, so that halfway from 500 to 2000 is 1000. */
function isNearer(value: number, to: number, than: number): boolean {
  const distance = (other: number) => Math.abs(Math.log(value / other));
  return distance(to) < distance(than);
}

/** Readings that left what was believed; `calmFrom`: the row of the last leap among them. */
type Run = { kind: Kind; before: Point; rows: Row[]; calmFrom: number };

/**
 * Leaps away from what is believed. The readings after one belong to it while they are nearer to its first than to what
 * was before. Once they have stood without another leap, they are confirmed and the new level is believed; where the old
 * one returns sooner, they stay open.
 */
export function findExcursions(metric: PolledMetric, rows: readonly Row[]): Finding[] {
  const found: Finding[] = [];
  let believed: Point | null = null;
  let run: Run | null = null;
  for (const now of rows) {
    if (run && isNearer(now.value, run.rows[0]?.value ?? 1, run.before.value)) {
      if (!joins(metric, run, now)) continue;
      found.push(findingOf(metric, run, now.at));
      run = null;
      believed = now;
      continue;
    }
    if (run) found.push(findingOf(metric, run, null));
    const kind: Kind | null = believed && suspicionOf(metric, believed, now);
    run = believed && kind ? { kind, before: believed, rows: [now], calmFrom: 0 } : null;
    if (!run) believed = now;
  }
  return run ? [...found, findingOf(metric, run, null)] : found;
}

/** Takes the reading into the run; true where that confirms it. */
function joins(metric: PolledMetric, run: Run, now: Row): boolean {
  const last = run.rows.at(-1) ?? now;
  run.rows.push(now);
  if (suspicionOf(metric, last, now)) run.calmFrom = run.rows.length - 1;
  const calm = run.rows[run.calmFrom] ?? now;
  return hasStood(calm.at, now.at, run.rows.length - run.calmFrom);
}

function findingOf(metric: PolledMetric, { kind, before, rows }: Run, confirmedAt: Instant | null): Finding {
  const said = rows[0]?.value ?? 0;
  return { metric, evidence: { kind, before: before.value, beforeAt: before.at, said }, rows, confirmedAt };
}
