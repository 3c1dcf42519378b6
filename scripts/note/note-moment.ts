import { addDays, dayOf, parseDay, startOfDay } from "#lib/model/calendar.ts";
import { type Instant, parseInstant } from "#lib/model/instant.ts";
import { CommandError } from "../command.ts";

/** The start of a day of the zone, or a moment. Throws CommandError for what is neither, or later than tomorrow: a slip of the pen. */
export function noteMoment(date: string, timeZone: string, now: Instant): Instant {
  const at = parseInstant(date);
  if (at === null)
    throw new CommandError(`not a date: "${date}"; write it like 2022-12-16 or 2022-12-16T20:30Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date.trim());
  const moment = isDay ? startOfDay(parseDay(date.trim()), timeZone) : at;
  const last = addDays(dayOf(now, timeZone), 1);
  if (dayOf(moment, timeZone) > last) {
    throw new CommandError(
      `${date} is still to come: note it once it happens; the last day is ${last}, tomorrow in ${timeZone}`,
    );
  }
  return moment;
}
