import { median, spreadOf } from "../spread.ts";
import { type Day, wholesIn } from "./days.ts";
import type { Usual } from "./usual.ts";

/** A surge brings at least so many times the usual growth; more while less than two weeks say what is usual, */
const TIMES = 3;
const TIMES_AT_FIRST = 5;
const AT_FIRST = 14;
/** stands out by so many times the spread of the days before, */
const SPREADS = 3;
/** by so many times what chance alone makes of the usual growth, and by at least so many accounts, */
const CHANCES = 8;
const LEAST_EXCESS = 10;
/** and has so many times the best calm day of two weeks, whose newest days may be its own beginnings. */
const ABOVE_BEST = 1.6;
const BEST_DAYS = 14;
const TOO_NEW = 2;
/** A purge takes away at least this share of the accounts, and stands out as much. */
const PURGE_SHARE = 0.01;
/** Eight weeks tell of a server whose days differ wildly; fewer than four do not. */
const LONG_DAYS = 56;
const LEAST_LONG = 28;

/** How far above the usual of a day a surge must rise. */
export function riseBar(
  days: readonly Day[],
  isCalm: readonly boolean[],
  index: number,
  usual: Usual,
): number {
  const growth = Math.max(0, usual.change);
  const times = usual.known < AT_FIRST ? TIMES_AT_FIRST : TIMES;
  return Math.max(
    LEAST_EXCESS,
    SPREADS * usual.spread,
    CHANCES * Math.sqrt(growth),
    (times - 1) * growth,
    ABOVE_BEST * bestCalm(days, isCalm, index) - growth,
  );
}

/** How far below nothing a purge must fall; `level`: how many accounts there were. */
export function fallBar({ change, spread }: Usual, level: number): number {
  const loss = Math.max(0, -change);
  return Math.max(
    LEAST_EXCESS,
    SPREADS * spread,
    CHANCES * Math.sqrt(Math.abs(change)),
    TIMES * loss,
    PURGE_SHARE * level,
  );
}

/**
 * How many a day would bring that stands out as far by its order of magnitude as by its number: where days of a half and
 * days of the double are usual, three times the usual is nothing. 0 while too little is known to tell.
 */
export function unlikelyOn(days: readonly Day[], index: number): number {
  const changes = wholesIn(days, index - LONG_DAYS, index).map(Math.asinh);
  return changes.length < LEAST_LONG ? 0 : Math.sinh(median(changes) + SPREADS * spreadOf(changes));
}

/** 0 where none is known. */
function bestCalm(days: readonly Day[], isCalm: readonly boolean[], index: number): number {
  let best = 0;
  for (let i = Math.max(0, index - BEST_DAYS); i < index - TOO_NEW; i++) {
    if (isCalm[i]) best = Math.max(best, days[i]?.whole ?? 0);
  }
  return best;
}
