import { formatDate, formatRate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { HOUR } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { busyHours, type Part } from "../../stats/busy-hours.ts";
import type { SeenHours } from "../../stats/seen-hours.ts";
import type { HourMetric } from "./week-hours.ts";

/** `20:00`; after the last hour of a day comes the first. */
export function tellHour(hour: number, language: Language): string {
  return formatDate(language, (hour % 24) * HOUR, "UTC", "time");
}

/** When most come and when fewest, as far as that is more than chance. */
export function tellBusy(metric: HourMetric, seen: SeenHours, language: Language): string {
  const { hours, weekdays, hourOfWeek: cell } = busyHours(seen);
  const tellSpan = ({ place }: Part) => ({
    from: tellHour(place % 24, language),
    to: tellHour((place % 24) + 1, language),
  });
  const weekday = (place: number) => `d${place + 1}`;
  const sentences: string[] = [];
  if (hours) {
    const [most, least] = [cell ?? hours.most, hours.least];
    const quiet = tellSpan(least);
    const values = {
      ...tellSpan(most),
      most: formatRate(language, most.mean),
      quietFrom: quiet.from,
      quietTo: quiet.to,
      least: formatRate(language, least.mean),
    };
    sentences.push(
      cell
        ? say(language, `hours.cell.${metric}`, { ...values, weekday: weekday(Math.floor(cell.place / 24)) })
        : say(language, `hours.hour.${metric}`, values),
    );
  }
  if (weekdays && !cell) {
    const { most, least } = weekdays;
    sentences.push(
      say(language, `hours.weekday.${metric}`, {
        busy: weekday(most.place),
        most: formatRate(language, 24 * most.mean),
        quiet: weekday(least.place),
        least: formatRate(language, 24 * least.mean),
      }),
    );
  }
  return sentences.length > 0 ? sentences.join(" ") : say(language, "hours.even");
}
