import { type Instant, MINUTE, parseInstant, SECOND, wholeSecond } from "../model/instant.ts";

/** A cell as understood, or the reason why it cannot be. */
export type Parsed<T> = { value: T } | { reason: string };

function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/** The one rule for numbers: digits that make a safe integer; an empty cell is a hole, `null`. */
export function parseCell(name: string, text: string): Parsed<number | null> {
  const trimmed = text.trim();
  if (trimmed === "") return { value: null };
  if (/^\d+$/.test(trimmed)) {
    const value = Number(trimmed);
    return Number.isSafeInteger(value) ? { value } : { reason: `${name} is too large: ${shown(trimmed)}` };
  }
  if (/^-\d+$/.test(trimmed)) return { reason: `${name} is negative: ${trimmed}` };
  return { reason: `${name} is not a whole number: ${shown(trimmed)}` };
}

/** The oldest servers of the network are of 2008. */
const FIRST = Date.UTC(2008, 0, 1);
/** Two clocks may differ by this much. */
const LEEWAY = 5 * MINUTE;

/**
 * A moment of measurement: ISO 8601 (no zone means UTC, a plain day its midnight), or seconds or milliseconds since 1970.
 * Before 2008 there was nothing to count, and nothing was counted after `now`.
 */
export function parseMoment(text: string, now: Instant): Parsed<Instant> {
  const trimmed = text.trim();
  if (trimmed === "") return { reason: "there is no time" };
  const at = fromUnix(trimmed) ?? parseInstant(withFullZone(trimmed));
  if (at === null) return { reason: `the time cannot be read: ${shown(trimmed)}` };
  if (at < FIRST) return { reason: `the time is before 2008: ${shown(trimmed)}` };
  if (at > now + LEEWAY) return { reason: `the time is in the future: ${shown(trimmed)}` };
  return { value: at };
}

function fromUnix(text: string): Instant | null {
  if (!/^\d+(\.\d+)?$/.test(text)) return null;
  const whole = text.split(".")[0] ?? text;
  return wholeSecond(whole.length >= 12 ? Number(text) : Number(text) * SECOND);
}

/** PostgreSQL writes `+00` for the zone. */
function withFullZone(text: string): string {
  return /:\d{2}(\.\d+)?[+-]\d{2}$/.test(text) ? `${text}:00` : text;
}
