/** A moment in UTC, as milliseconds since 1970, always a whole second: servers' own caches make finer time meaningless. */
export type Instant = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function wholeSecond(ms: number): Instant {
  return Math.floor(ms / SECOND) * SECOND;
}

/** `2022-12-19T03:19:00Z`: the form of every moment that leaves the program. */
export function formatInstant(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

const SHAPE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads an ISO 8601 date-time (a space for the `T` and a missing zone are accepted: no zone means UTC) or a
 * plain date (midnight UTC). Returns `null` for anything else, a day that does not exist included.
 */
export function parseInstant(text: string): Instant | null {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return parseInstant(`${trimmed}T00:00:00Z`);
  const match = SHAPE.exec(trimmed);
  if (!match) return null;
  const [, date, minutes, seconds = ":00", zone = "Z"] = match;
  const offset = /^(z|utc)$/i.test(zone)
    ? "Z"
    : zone.includes(":")
      ? zone
      : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const at = Date.parse(`${date}T${minutes}${seconds}${offset}`);
  // Date rolls 30 February over to March, so the date must survive the round trip.
  const rolled =
    Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ||
    new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date;
  return Number.isNaN(at) || rolled ? null : wholeSecond(at);
}
