import type { DailyClose } from "#lib/model/forecast.ts";

/** Nothing is forecast before this day of a series. */
const FIRST_ORIGIN = 100;

/** Forecasts are made two weeks apart, or closer where fewer than this many would fit in. */
const MOST_STEP = 14;
const LEAST_ORIGINS = 10;

/** The shortest distance that is scored, so that every origin has something to be scored by. */
const SHORTEST = 7;

/** The rows of a series from which forecasts are made: days with a value, with at least a week after them. */
export function originsOf(closes: readonly DailyClose[]): number[] {
  const room = closes.length - 1 - SHORTEST - FIRST_ORIGIN;
  const step = Math.min(MOST_STEP, Math.max(1, Math.floor(room / LEAST_ORIGINS)));
  const rows: number[] = [];
  for (let row = FIRST_ORIGIN; row <= FIRST_ORIGIN + room; row += step) {
    // A hole is no place to stand: the next known day before the following origin is taken instead.
    const known = closes.findIndex(({ value }, index) => index >= row && value !== null);
    if (known >= row && known < row + step && known <= FIRST_ORIGIN + room) rows.push(known);
  }
  return rows;
}
