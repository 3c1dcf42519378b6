import type { Hole } from "../model/reading.ts";
import type { History, Series } from "../model/sample.ts";

/**
 * Who signed in within four weeks, in percent of the accounts of the same reading, to two decimals; a hole where either is
 * one. May exceed 100: who is deleted stays among the active for four weeks, but not among the accounts.
 */
export function activeShare({ at, source, values, holes }: History): Series {
  const found = new Map<number, Hole>();
  const value = at.map((_, index) => {
    const [active, users] = [values.active[index] ?? null, values.users[index] ?? null];
    if (active !== null && users !== null && users > 0) return Math.round((active / users) * 10_000) / 100;
    // Who answers has an account at least, so of no accounts at all nothing is believed.
    const hole = active === null ? holes.active.get(index) : (holes.users.get(index) ?? "not-believed");
    if (hole) found.set(index, hole);
    return null;
  });
  return { at, source, value, holes: found };
}

/** The standard error with which servers estimate the active (HyperLogLog). */
const ERROR = 0.0081;

/** Whether two shares differ by more than twice the error of their difference: of less it cannot be said that it is so. */
export function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > 2 * ERROR * Math.hypot(a, b);
}
