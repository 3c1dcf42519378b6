import { parseAsOf } from "./as-of.ts";
import { addDays, type Day, startOfDay } from "./calendar.ts";
import { type Instant, SECOND } from "./instant.ts";
import { RANGES, type RangeName, rangeOf } from "./range.ts";

/** How much of the past a picture shows: a range by its name, or days, both included; `null` is the edge of what is known. */
export type PictureRange = RangeName | { from: Day | null; to: Day | null };

export const DEFAULT_RANGE = "1y" satisfies PictureRange;

/** `30d 90d 1y all`, `2026-01-01..2026-06-30`, `2026-01-01..latest`, `earliest..2026-06-30`; anything else is one year. */
export function parsePictureRange(text: string | null): PictureRange {
  const name = RANGES.find((each) => each === text);
  if (name) return name;
  const [first = "", last = "", ...rest] = (text ?? "").split("..");
  const from = first === "earliest" ? null : dayOf(first);
  const to = last === "latest" ? null : dayOf(last);
  if (from === undefined || to === undefined || rest.length > 0) return DEFAULT_RANGE;
  if (from === null && to === null) return "all";
  return from !== null && to !== null && from > to ? DEFAULT_RANGE : { from, to };
}

export function formatPictureRange(range: PictureRange): string {
  return typeof range === "string" ? range : `${range.from ?? "earliest"}..${range.to ?? "latest"}`;
}

function dayOf(text: string): Day | undefined {
  const asOf = parseAsOf(text);
  return asOf && "day" in asOf ? asOf.day : undefined;
}

/**
 * From and to of a picture, within what is known: from the first reading at the earliest up to `latest`. Days
 * are those of the zone. A time that lies wholly outside is an instant at the edge nearest to it.
 */
export function pictureDomain(
  range: PictureRange,
  first: Instant,
  latest: Instant,
  timeZone: string,
): [Instant, Instant] {
  if (typeof range === "string") return rangeOf(range, first, latest);
  const within = (at: Instant) => Math.max(first, Math.min(latest, at));
  const from = range.from === null ? first : startOfDay(range.from, timeZone);
  const to = range.to === null ? latest : startOfDay(addDays(range.to, 1), timeZone) - SECOND;
  return [within(from), within(to)];
}
