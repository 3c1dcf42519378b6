import { DAY, type Instant } from "./instant.ts";

/** How much of the past a page shows. */
export const RANGES = ["30d", "90d", "1y", "all"] as const;
export type RangeName = (typeof RANGES)[number];

const LENGTHS: Record<RangeName, number> = {
  "30d": 30 * DAY,
  "90d": 90 * DAY,
  "1y": 365 * DAY,
  all: Number.POSITIVE_INFINITY,
};

/** Anything that is not a range's name is the usual one, of most pages a year: a link in somebody's post never breaks. */
export function parseRange(text: unknown, usual: RangeName = "1y"): RangeName {
  return RANGES.find((name) => name === text) ?? usual;
}

/** From and to of a range; never before the first reading, so that a young server is not lost in an empty year. */
export function rangeOf(name: RangeName, first: Instant, now: Instant): [Instant, Instant] {
  return [Math.max(first, now - LENGTHS[name]), now];
}
