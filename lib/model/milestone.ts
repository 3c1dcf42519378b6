import type { Instant } from "./instant.ts";
import type { LocalText } from "./language.ts";
import type { PolledMetric } from "./metric.ts";

/** `reaches` means ≥ the threshold, `exceeds` means > it. For est.social's 1000 they lie 12 to 18 hours apart. */
export type When = "reaches" | "exceeds";

export type Milestone = {
  slug: string;
  metric: PolledMetric;
  threshold: number;
  when: When;
  /** It counts once it has been held for so many times 24 hours in a row; left out, one reading is enough. */
  days?: number;
  label?: LocalText;
  /** What happens once it is reached. */
  consequence?: LocalText;
  /** Who decides that it happens. */
  decides?: LocalText;
};

export function isReachedBy(milestone: Pick<Milestone, "threshold" | "when">, value: number): boolean {
  return milestone.when === "reaches" ? value >= milestone.threshold : value > milestone.threshold;
}

/**
 * A crossing is known only to an interval: the last reading before it (`after`, `null` when the milestone was already
 * passed at the first reading) and the first reading that shows it (`by`). `fulfilled` is the reading at which it counted:
 * the same one, or where it had to be held for days, the first at least so much later.
 */
export type Crossing = { after: Instant | null; by: Instant; fulfilled: Instant };

/** A time below again after it counted: from the first reading below to the first above, `null` while it lasts. */
export type Fall = { from: Instant; to: Instant | null };

/**
 * What the configuration said of a milestone from a moment on, as the collector found it when it started; `null`: it was
 * there no more.
 */
export type RuleRecord = { slug: string; at: Instant; rule: Milestone | null };
