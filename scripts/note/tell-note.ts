import { dayOf, startOfDay } from "#lib/model/calendar.ts";
import { formatInstant, type Instant } from "#lib/model/instant.ts";
import type { Note } from "#lib/model/note.ts";

/** A note in a line, as `--list` has it. */
export function tellNote({ id, at, text, trusts }: Note, timeZone: string): string {
  const vouching = trusts.length > 0 ? ` (vouches for ${trusts.join(", ")})` : "";
  return `${id}. ${tellMoment(at, timeZone)}: ${text}${vouching}`;
}

/** As the operator wrote it: a day of the zone, or a moment. */
export function tellMoment(at: Instant, timeZone: string): string {
  const day = dayOf(at, timeZone);
  return startOfDay(day, timeZone) === at ? day : formatInstant(at);
}
