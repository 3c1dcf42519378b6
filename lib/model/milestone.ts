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
  label?: LocalText;
  /** What happens once it is reached. */
  consequence?: LocalText;
};

export function isReachedBy(milestone: Pick<Milestone, "threshold" | "when">, value: number): boolean {
  return milestone.when === "reaches" ? value >= milestone.threshold : value > milestone.threshold;
}

/**
 * A crossing is known only to an interval: the last reading before it (`after`, `null` when the milestone was already
 * passed at the first reading) and the first reading that shows it (`by`).
 */
export type Crossing = { after: Instant | null; by: Instant };
