import { DAY, HOUR } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { type Change, changeBetween } from "./changes.ts";
import { newestKnown } from "./series.ts";

/** As for the change over a week: a reading up to half a day away stands for the moment. */
const TOLERANCE = 12 * HOUR;

export type Weeks = { latest: Change | null; before: Change | null };

/** The change in the seven days that end with the newest reading, and in the seven before; `null` where it cannot be known. */
export function compareWeeks(series: Series): Weeks {
  const end = newestKnown(series)?.at;
  if (end === undefined) return { latest: null, before: null };
  return {
    latest: changeBetween(series, end - 7 * DAY, end, TOLERANCE),
    before: changeBetween(series, end - 14 * DAY, end - 7 * DAY, TOLERANCE),
  };
}
