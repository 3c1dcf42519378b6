import { DAY, type Instant } from "../../model/instant.ts";
import type { Evidence } from "../../model/mark.ts";
import type { PolledMetric } from "../../model/metric.ts";
import { firstIndex, type Point } from "../series.ts";

/** A known reading and the row of the history that it stands in. */
export type Row = Point & { row: number };

/** The readings of one metric that are suspicious for one reason, before anybody’s trust is asked. */
export type Finding = {
  metric: PolledMetric;
  evidence: Evidence;
  rows: Row[];
  confirmedAt: Instant | null;
};

export type PerMetric<T> = Record<PolledMetric, T>;

export function perMetric<T>(make: (metric: PolledMetric) => T): PerMetric<T> {
  return { users: make("users"), active: make("active"), posts: make("posts"), servers: make("servers") };
}

/** The rows that no finding holds. */
export function unmarked(rows: Row[], findings: readonly Finding[]): Row[] {
  if (findings.length === 0) return rows;
  const marked = new Uint8Array((rows.at(-1)?.row ?? 0) + 1);
  for (const finding of findings) for (const { row } of finding.rows) marked[row] = 1;
  return rows.filter(({ row }) => marked[row] === 0);
}

/** The rows that no finding holds, in pieces: one before the first finding, one after each. */
export function piecesBetween(rows: Row[], findings: readonly Finding[]): Row[][] {
  const left = unmarked(rows, findings);
  const starts = findings.map((finding) => finding.rows[0]?.row ?? 0);
  const cuts = starts.map((start) => firstIndex(left.length, (index) => (left[index]?.row ?? 0) >= start));
  return [0, ...cuts].map((cut, index) => left.slice(cut, cuts[index] ?? left.length));
}

/** How long a number contradicts a fall from it; a server that says zero for longer is believed, as the collector does. */
export const MEMORY = 28 * DAY;

/** A day holds every schedule of a server’s own, its nightly jobs and its caches (Mastodon keeps some for a day). */
const LONG_ENOUGH = DAY;
/** Two readings may both have come from one cache. */
const OFTEN_ENOUGH = 3;

/** Whether what was said from one moment to another, so many times, has stood long enough to be believed. */
export function hasStood(from: Instant, to: Instant, readings: number): boolean {
  return readings >= OFTEN_ENOUGH && to - from >= LONG_ENOUGH;
}

/**
 * Whether two readings differ by the factor, up or down. No server grows so much day after day, but over some days it may,
 * so the factor counts once for every day that they lie apart: twice within a day, eightfold in three.
 */
export function isApart(a: Point, b: Point, factor: number): boolean {
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  const least = low * factor;
  return high >= least && high >= least * factor ** Math.max(0, Math.abs(b.at - a.at) / DAY - 1);
}

/** The lowest and the highest of them. */
export function extremesOf(rows: readonly Row[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const { value } of rows) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
