import { DAY, HOUR, type Instant } from "../../model/instant.ts";
import type { Series } from "../../model/sample.ts";
import { type Point, pointAt } from "../series.ts";
import type { Day } from "./days.ts";
import { biggestSlot, isReturn, isStep, nextKnown } from "./slots.ts";

/** Readings never span a day to the second. What lies farther apart is judged against the usual of as long. */
const LONGEST_DAY = 1.1;
/** Where one slot brought at least this share, the next reading must bear it out. */
const AT_ONCE = 0.5;
/** A fall that is undone within so long was no purge. */
const FALL_STANDS = 3 * HOUR;

/** What a day was found to be, and when it was first certain. */
export type Certainty = {
  kind: "surge" | "step" | "purge";
  detectedAt: Instant;
  /** The change by then. */
  seen: number;
};

/** How many days’ growth may lie in what came since the opening: a part of one on a day that has not ended. */
export function spanOf({ since }: Day, at: Instant): number {
  const days = (at - since) / DAY;
  return days > LONGEST_DAY ? days : Math.min(1, days);
}

/** Whether the day brought so much more than usual by one of its readings, borne out where it came at once. */
export function findRise(series: Series, day: Day, usual: number, bar: number): Certainty | null {
  const { opening } = day;
  if (!opening) return null;
  const [start, end] = day.rows;
  for (let row = start; row < end; row++) {
    const point = pointAt(series, row);
    if (!point) continue;
    const span = spanOf(day, point.at);
    const change = point.value - opening.value;
    if (change - usual * span < bar * Math.max(1, span)) continue;
    const slot = biggestSlot(series, opening, [start, row]);
    if (!slot || slot.change < AT_ONCE * change) return { kind: "surge", detectedAt: point.at, seen: change };
    const next = nextKnown(series, row);
    if (!next || isReturn(series, slot)) return null;
    if (point.value - next.value > AT_ONCE * change) continue;
    const after = slot.row === row ? next : (nextKnown(series, slot.row) ?? next);
    const kind = isStep(series, slot, after) ? "step" : "surge";
    return { kind, detectedAt: next.at, seen: change };
  }
  return null;
}

/** Whether the day took so many away by one of its readings, for good. */
export function findFall(series: Series, day: Day, bar: number): Certainty | null {
  const { opening } = day;
  if (!opening) return null;
  for (let row = day.rows[0]; row < day.rows[1]; row++) {
    const point = pointAt(series, row);
    if (!point) continue;
    const change = point.value - opening.value;
    if (change > -bar * Math.max(1, spanOf(day, point.at))) continue;
    const later = nextKnown(series, row, point.at + FALL_STANDS);
    if (!later) return null;
    if (later.value - point.value > AT_ONCE * -change) continue;
    return { kind: "purge", detectedAt: later.at, seen: change };
  }
  return null;
}

/** The newest reading of the day. */
export function closeOf(series: Series, { rows: [start, end] }: Day): Point | null {
  for (let row = end - 1; row >= start; row--) {
    const point = pointAt(series, row);
    if (point) return point;
  }
  return null;
}
