import type { Activity } from "../../model/activity.ts";
import { type Day, dayOf, startOfDay } from "../../model/calendar.ts";
import { type PictureRange, pictureDomain } from "../../model/picture-range.ts";

/** The UTC days of a range that the answers tell of, up to that of the newest; `null` where there is none. */
export function shownDays({ days, generatedAt }: Activity, range: PictureRange): [Day, Day] | null {
  const first = days[0]?.day;
  if (first === undefined || generatedAt === null) return null;
  const last = dayOf(generatedAt, "UTC");
  if (typeof range === "object" && ((range.to ?? last) < first || (range.from ?? first) > last)) return null;
  const [from, to] = pictureDomain(range, startOfDay(first, "UTC"), generatedAt, "UTC");
  return [dayOf(from, "UTC"), dayOf(to, "UTC")];
}
