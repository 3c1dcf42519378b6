import { formatCompact, formatDate, formatRate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { HOUR } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { busyHours, type Part } from "../../stats/busy-hours.ts";
import type { SeenHours } from "../../stats/seen-hours.ts";
import type { HourMetric } from "./week-hours.ts";

/** Less is told as 0. */
export const LEAST_TOLD = 0.05;

/** Numbers of six digits do not fit into a cell. */
const SHORTENED = 10_000;

export function tellMean(mean: number, language: Language): string {
  return Math.abs(mean) < SHORTENED
    ? formatRate(language, mean)
    : formatCompact(language, Math.round(mean)).replace("-", "−");
}

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
      most: tellMean(most.mean, language),
      quietFrom: quiet.from,
      quietTo: quiet.to,
      least: tellMean(least.mean, language),
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
        most: tellMean(24 * most.mean, language),
        quiet: weekday(least.place),
        least: tellMean(24 * least.mean, language),
      }),
    );
  }
  return sentences.length > 0 ? sentences.join(" ") : say(language, "hours.even");
}
