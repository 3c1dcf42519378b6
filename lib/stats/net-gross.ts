import type { Activity, Bounds } from "../model/activity.ts";
import { addDays, type Day, startOfDay } from "../model/calendar.ts";
import { HOUR } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { changeBetween } from "./changes.ts";
import { isUnknown } from "./count-columns.ts";

/** What became of the accounts over whole UTC days, `from` and `to` included. */
export type NetGross = {
  from: Day;
  to: Day;
  /** Sign-ups: confirmed and approved. */
  gross: Bounds;
  /** The change of accounts; `null` where no reading is near enough to one of the midnights. */
  net: number | null;
  /**
   * Gross less net, `null` where either is not known: who left, was deleted, rejected, suspended or purged. Below zero where more accounts came than signed up:
   * those that wait for approval count as accounts at once, and as sign-ups only when approved; others were unsuspended.
   */
  gone: Bounds | null;
};

/** How far a reading may lie from a midnight: half of three-hourly polls, and as much for one that was missed. */
const NEAR = 3 * HOUR;

export function netAgainstGross(
  activity: Activity,
  users: Series,
  [from, to]: readonly [Day, Day],
): NetGross {
  const gross = activity.between("signups", from, to);
  const net =
    changeBetween(users, startOfDay(from, "UTC"), startOfDay(addDays(to, 1), "UTC"), NEAR)?.change ?? null;
  return { from, to, gross, net, gone: net === null || isUnknown(gross) ? null : less(gross, net) };
}

const less = ({ low, high }: Bounds, by: number): Bounds => ({
  low: low - by,
  high: high === null ? null : high - by,
});
