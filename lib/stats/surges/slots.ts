import { DAY, type Instant } from "../../model/instant.ts";
import type { Series } from "../../model/sample.ts";
import { indexFrom, type Point, pointAt } from "../series.ts";
import { median, spreadOf } from "../spread.ts";

/** In a step one slot alone has so many times the spread of those of two weeks before, and the next is calm again. */
const STEP_SPREADS = 100;
const CALM_SPREADS = 8;
const SPREAD_DAYS = 14;
/** A leap that is to a fifth as large as a fall so shortly before it brings nobody: it takes the fall back. */
const RETURNS = 21 * DAY;
const AS_LARGE = 0.2;

/** From one known reading to the next. */
export type Slot = { before: Point; after: Point; row: number; change: number };

/** The slot that brought the most since the opening, from one row to another, both included. */
export function biggestSlot(
  series: Series,
  opening: Point,
  [start, end]: readonly [number, number],
): Slot | null {
  let biggest: Slot | null = null;
  let before = opening;
  for (let row = start; row <= end; row++) {
    const after = pointAt(series, row);
    if (!after) continue;
    const change = after.value - before.value;
    if (change > (biggest?.change ?? 0)) biggest = { before, after, row, change };
    before = after;
  }
  return biggest;
}

/** The first known reading after a row, at or after a moment; `null` where there is none yet. */
export function nextKnown(series: Series, row: number, from: Instant = 0): Point | null {
  for (let i = row + 1; i < series.at.length; i++) {
    const point = pointAt(series, i);
    if (point && point.at >= from) return point;
  }
  return null;
}

/** Whether so much came at once, and nothing after it, that it must be an import or a merger of servers rather than people. */
export function isStep(series: Series, { before, after, change }: Slot, next: Point): boolean {
  const slots = slotChanges(series, before.at - SPREAD_DAYS * DAY, before.at);
  const limit = Math.max(1, spreadOf(slots));
  const usual = median(slots);
  const isCalm = next.value - after.value - usual <= CALM_SPREADS * limit;
  return change - usual > STEP_SPREADS * limit && isCalm;
}

/** Whether a leap only takes back a fall of the weeks before. */
export function isReturn(series: Series, { before, change }: Slot): boolean {
  return slotChanges(series, before.at - RETURNS, before.at).some(
    (other) => Math.abs(change + other) <= AS_LARGE * change,
  );
}

function slotChanges(series: Series, from: Instant, to: Instant): number[] {
  const changes: number[] = [];
  let last: number | null = null;
  for (let row = indexFrom(series, from); (series.at[row] ?? Infinity) <= to; row++) {
    const value = series.value[row] ?? null;
    if (value === null) continue;
    if (last !== null) changes.push(value - last);
    last = value;
  }
  return changes;
}
