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

const SHAPE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:Z|UTC|([+-])(\d\d):?(\d\d))?)?$/i;

/**
 * Reads an ISO 8601 date-time (a space for the `T` and a missing zone are accepted: no zone means UTC) or a
 * plain date (midnight UTC). Returns `null` for anything else, a day that does not exist included.
 */
export function parseInstant(text: string): Instant | null {
  const match = SHAPE.exec(text.trim());
  if (!match) return null;
  const part = (group: number) => Number(match[group] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  const [hour, minute, second] = [part(4), part(5), part(6)];
  const [zoneHours, zoneMinutes] = [part(8), part(9)];
  const midnight = new Date(Date.UTC(year, month - 1, day));
  // Date rolls 30 February over to March and the year 50 to 1950, so the day must survive the round trip.
  if (midnight.getUTCFullYear() !== year || midnight.getUTCMonth() !== month - 1) return null;
  if (midnight.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 59 || zoneHours > 23 || zoneMinutes > 59) return null;
  const offset = (zoneHours * HOUR + zoneMinutes * MINUTE) * (match[7] === "-" ? -1 : 1);
  return midnight.getTime() + hour * HOUR + minute * MINUTE + second * SECOND - offset;
}
