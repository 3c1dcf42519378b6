import type { Instant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { type Crossing, isReachedBy, type Milestone } from "../model/milestone.ts";
import type { Series } from "../model/sample.ts";
import type { Point } from "./series.ts";

export type MilestoneState = {
  status: "ahead" | "reached" | "fallen-back";
  /** The first crossing, for ever: falling back does not undo it. */
  crossing: Crossing | null;
  current: Point | null;
  /** The highest reading, the first of several as high. */
  best: Point | null;
  /** When a reading first showed it below again, once for every fall. */
  fallsBelow: Instant[];
  /** How many to go; 0 while it is reached, `null` where nothing is known yet. */
  remaining: number | null;
};

/** Where a metric stands against a milestone. Holes are skipped: a crossing inside a gap is known to the gap. */
export function findCrossing(
  series: Series,
  milestone: Pick<Milestone, "threshold" | "when">,
): MilestoneState {
  const { at, value } = series;
  const goal = milestone.when === "reaches" ? milestone.threshold : milestone.threshold + 1;
  const fallsBelow: Instant[] = [];
  let crossing: Crossing | null = null;
  let current: Point | null = null;
  let best: Point | null = null;
  for (let i = 0; i < at.length; i++) {
    const count = value[i] ?? null;
    if (count === null) continue;
    const reading = { at: at[i] ?? 0, value: count };
    const isReached = isReachedBy(milestone, count);
    if (isReached) crossing ??= { after: current?.at ?? null, by: reading.at };
    else if (current && isReachedBy(milestone, current.value)) fallsBelow.push(reading.at);
    if (!best || count > best.value) best = reading;
    current = reading;
  }
  const remaining = current ? Math.max(0, goal - current.value) : null;
  const status = !crossing ? "ahead" : remaining === 0 ? "reached" : "fallen-back";
  return { status, crossing, current, best, fallsBelow, remaining };
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
