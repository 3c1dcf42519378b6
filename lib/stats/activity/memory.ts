import { atLeast, type Claim, type Saying, type Told } from "./claims.ts";
import type { DayNumber, Row } from "./rows.ts";

/**
 * Windows that count as they are; those that say "at least"; and of these the ones that hold nothing at all. `begun` is what
 * remains of the claims about the window that has only begun.
 */
export type Remembered = {
  sure: readonly Told[];
  faint: readonly Told[];
  empty: readonly Told[];
  begun: readonly Claim[];
};

const holdsSomething = ({ row }: { row: Row }) => row.signups + row.posts + row.logins > 0;

/**
 * Servers keep what they count in memory that can be emptied: then the rows before are zero, and the one in which it happened
 * holds too little. So the oldest row that holds anything, and those before it, say no more than "at least", unless the day of
 * the launch is known and explains why nothing is older. `told` oldest first.
 */
export function remembered({ told, begun, today }: Saying, launched: DayNumber | null): Remembered {
  const oldest = told.findIndex(holdsSomething);
  const from = told[oldest]?.from ?? begun.find(holdsSomething)?.from ?? today;
  // A day in seven is in no row: the launch may have been on the one before.
  if (launched !== null && launched >= from - 1) return { sure: told, faint: [], empty: [], begun };
  const empty = oldest < 0 ? told.length : oldest;
  return {
    sure: told.slice(empty + 1),
    faint: told.slice(0, empty + 1),
    empty: told.slice(0, empty),
    begun: oldest < 0 ? atLeast(begun) : begun,
  };
}
