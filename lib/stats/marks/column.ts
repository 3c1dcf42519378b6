import { DAY, type Instant } from "../../model/instant.ts";
import type { Evidence } from "../../model/mark.ts";
import type { PolledMetric } from "../../model/metric.ts";
import type { Point } from "../series.ts";

/** A known reading and the row of the history that it stands in. */
export type Row = Point & { row: number };

/** The readings of one metric that are suspicious for one reason, before anybody's trust is asked. */
export type Finding = {
  metric: PolledMetric;
  evidence: Evidence;
  rows: Row[];
  confirmedAt: Instant | null;
};

/** A day holds every schedule of a server's own, its nightly jobs and its caches (Mastodon keeps some for a day). */
const LONG_ENOUGH = DAY;
/** Two readings may both have come from one cache. */
const OFTEN_ENOUGH = 3;

/** Whether what was said from one moment to another, so many times, has stood long enough to be believed. */
export function hasStood(from: Instant, to: Instant, readings: number): boolean {
  return readings >= OFTEN_ENOUGH && to - from >= LONG_ENOUGH;
}

/**
 * Whether two readings differ by the factor, up or down. No server grows so much day after day, but over days it may, so
 * the factor counts once for every day that they lie apart: twice within a day, eightfold in three. Nothing counts as one.
 */
export function isApart(a: Point, b: Point, factor: number): boolean {
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return high >= Math.max(1, low) * factor ** Math.max(1, Math.abs(b.at - a.at) / DAY);
}
