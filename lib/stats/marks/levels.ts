import { POLLED_METRICS, type PolledMetric } from "../../model/metric.ts";
import type { History } from "../../model/sample.ts";
import { hasStood, isApart, type PerMetric, perMetric, type Row } from "./column.ts";

/** Readings in a row without a switch between them: those at the indices `from` to `to`, both included. */
export type Level = { from: number; to: number; first: Row; last: Row };

/**
 * A fifth is rare: 14 such changes in a day on 160 servers in 14 months, and never to and fro. Below a tenth begin the
 * replicas of one database and the noise of what is counted by others.
 */
export const SWITCH = 1.2;
/** How near a level must come to where it was, as a share of the way between the two: both may grow meanwhile. */
export const NEAR = 1 / 4;
/** Below this a few people or posts are a switch. */
const HUNDREDS = 100;
/** How much longer than any stay of an unrest a level must be held to end it. */
const LONGER = 2;

/**
 * The known readings of each metric but its zeros, which are a kind of their own; none where in no metric two in a row are a switch apart: then no kind that compares them
 * is found, and a calm history of many years costs one look.
 */
export function restlessRows(history: History): PerMetric<Row[]> {
  const calm = POLLED_METRICS.every((metric) => isCalm(history.values[metric]));
  return perMetric((metric) => (calm ? [] : knownRows(history, metric)));
}

function knownRows({ at, values }: History, metric: PolledMetric): Row[] {
  const rows: Row[] = [];
  for (const [row, value] of values[metric].entries()) {
    if (value) rows.push({ row, at: at[row] ?? 0, value });
  }
  return rows;
}

function isCalm(column: readonly (number | null)[]): boolean {
  let before: number | null = null;
  for (const value of column) {
    if (!value) continue;
    if (before !== null && isFar(before, value)) return false;
    before = value;
  }
  return true;
}

function isFar(before: number, now: number): boolean {
  return (now >= SWITCH * before || before >= SWITCH * now) && Math.max(before, now) >= HUNDREDS;
}

/** Whether a fifth and more lies between two readings, and enough to count. */
export function isSwitch(before: Row, now: Row): boolean {
  return isFar(before.value, now.value) && isApart(before, now, SWITCH);
}

/** The levels that were held, by time; each switch of a fifth begins another one. */
export function levelsOf(rows: readonly Row[]): Level[] {
  const levels: Level[] = [];
  let level: Level | null = null;
  for (const [index, row] of rows.entries()) {
    if (level && !isSwitch(level.last, row)) {
      level.to = index;
      level.last = row;
      continue;
    }
    level = { from: index, to: index, first: row, last: row };
    levels.push(level);
  }
  return levels;
}

/** Whether it was held for a day and more, and twice as long as any before it, `longest` in ms. */
export function isSettled({ from, to, first, last }: Level, longest = 0): boolean {
  return hasStood(first.at, last.at, to - from + 1) && last.at - first.at >= LONGER * longest;
}

/** From its first reading to that of the next one, in ms. */
export function stayOf(level: Level, next: Level): number {
  return next.first.at - level.first.at;
}
