import { type Day, parseDay } from "./calendar.ts";
import { formatInstant, type Instant, parseInstant } from "./instant.ts";

/** A time in the past that is asked about: a day of the board's zone, or a moment. */
export type AsOf = { day: Day } | { at: Instant };

/** `2022-12-19` or `2022-12-19T03:19:00Z`; `null` for anything else, a day that does not exist included. */
export function parseAsOf(text: string): AsOf | null {
  const at = parseInstant(text);
  if (at === null) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { day: parseDay(text) } : { at };
}

export function formatAsOf(asOf: AsOf): string {
  return "day" in asOf ? asOf.day : formatInstant(asOf.at);
}
