import type { ActivityCount } from "../../model/activity.ts";
import type { Claim } from "./claims.ts";
import type { DayNumber } from "./rows.ts";
import { createSums, type SumRule, type Sums } from "./sums.ts";

/** What is believed of every count together: a row is true in all that it counts, or in nothing. */
export type Ledger = {
  allows: (claims: readonly Claim[]) => boolean;
  keep: (claims: readonly Claim[]) => void;
  sums: Record<ActivityCount, Sums>;
};

/** Where there is more of something, there is sooner a contradiction. */
const BUSIEST_FIRST = ["posts", "signups"] as const;

/** Of the days from `first` to `end - 1`. */
export function createLedger(first: DayNumber, end: DayNumber): Ledger {
  const sums = { signups: createSums(end - first), posts: createSums(end - first) };
  const rules = (claims: readonly Claim[], count: ActivityCount): SumRule[] =>
    claims.map(({ from, to, says, row }) => ({
      from: from - first,
      to: to - first,
      low: says === "at most" ? 0 : row[count],
      high: says === "at least" ? Infinity : row[count],
    }));
  return {
    sums,
    allows: (claims) => BUSIEST_FIRST.every((count) => sums[count].allows(rules(claims, count))),
    keep: (claims) => {
      for (const count of BUSIEST_FIRST) sums[count].keep(rules(claims, count));
    },
  };
}
