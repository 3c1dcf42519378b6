import { DAY, HOUR, type Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { type Crossing, type Fall, isReachedBy, type Milestone } from "../model/milestone.ts";
import type { Series } from "../model/sample.ts";
import type { Point } from "./series.ts";

export type MilestoneState = {
  status: "ahead" | "reached" | "fallen-back";
  /** The first crossing, for ever: falling back does not undo it. */
  crossing: Crossing | null;
  /** Since when it is held, while it does not count yet because it must be held for days. */
  heldSince: Instant | null;
  /**
   * The reading from which on its crossing is news: the crossing’s own, but after a leap the first later one that reaches it
   * too, since a single high reading may yet turn out to be an outlier.
   */
  borneOut: Instant | null;
  current: Point | null;
  /** The highest reading, the first of several as high. */
  best: Point | null;
  /** Every time below again since it counted. */
  falls: Fall[];
  /** How many to go; 0 while it stands at or above it, `null` where nothing is known yet. */
  remaining: number | null;
};

/**
 * Readings further apart than this do not hold a milestone together: what happened between them was not seen. A day and a
 * half, since a history of one reading a day skips none although its readings come some hours early or late.
 */
export const LONGEST_SILENCE = 36 * HOUR;

type Rule = Pick<Milestone, "threshold" | "when" | "days">;
/** A step of a fifth and more, as is suspicious where it is undone within a day. */
const LEAP = 1.2;

type Run = Pick<Crossing, "after" | "by">;

/** The run of readings at or above it that this reading ends, or `null`. Only one that must last for days can tear. */
function runOf(run: Run | null, reading: Point, before: Point | null, rule: Rule): Run | null {
  if (!isReachedBy(rule, reading.value)) return null;
  const isTorn = rule.days !== undefined && before !== null && reading.at - before.at > LONGEST_SILENCE;
  return run && !isTorn ? run : { after: before?.at ?? null, by: reading.at };
}

/** Whether a reading that reaches it, at its crossing or later, makes the crossing news. */
function bearsOut(crossing: Crossing, reading: Point, before: Point | null): boolean {
  return reading.at > crossing.by || before === null || reading.value < LEAP * before.value;
}

/** Where a metric stands against a milestone. Holes are skipped: a crossing inside a gap is known to the gap. */
export function findCrossing({ at, value }: Series, rule: Rule): MilestoneState {
  const goal = rule.when === "reaches" ? rule.threshold : rule.threshold + 1;
  const falls: Fall[] = [];
  let run: Run | null = null;
  let crossing: Crossing | null = null;
  let borneOut: Instant | null = null;
  let current: Point | null = null;
  let best: Point | null = null;
  for (let i = 0; i < at.length; i++) {
    const count = value[i] ?? null;
    if (count === null) continue;
    const reading = { at: at[i] ?? 0, value: count };
    run = runOf(run, reading, current, rule);
    const fall = falls.at(-1);
    if (crossing && !run && fall?.to !== null) falls.push({ from: reading.at, to: null });
    else if (run && fall?.to === null) fall.to = reading.at;
    if (!crossing && run && reading.at - run.by >= (rule.days ?? 0) * DAY)
      crossing = { ...run, fulfilled: reading.at };
    if (crossing && run && borneOut === null && bearsOut(crossing, reading, current)) borneOut = reading.at;
    if (!best || count > best.value) best = reading;
    current = reading;
  }
  const remaining = current ? Math.max(0, goal - current.value) : null;
  const status = !crossing ? "ahead" : remaining === 0 ? "reached" : "fallen-back";
  const heldSince = !crossing && run ? run.by : null;
  return { status, crossing, heldSince, borneOut, current, best, falls, remaining };
}

/** How many round milestones are shown ahead of the best reading. */
const AHEAD = 3;

/** 100, 250, 500, 1000, 2500, 5000, … : those that the best reading reached, and the next three. */
export function roundMilestones(best: number | null, metric: PolledMetric = "users"): Milestone[] {
  const milestones: Milestone[] = [];
  for (let ahead = 0, power = 100; ahead < AHEAD; power *= 10) {
    for (const threshold of [power, 2.5 * power, 5 * power]) {
      if (threshold > (best ?? 0)) ahead++;
      if (ahead > AHEAD) break;
      milestones.push({ slug: `${metric}-${threshold}`, metric, threshold, when: "reaches" });
    }
  }
  return milestones;
}
