import { say } from "../../i18n/say.ts";
import { addDays, dayOf, daysBetween, startOfDay } from "../../model/calendar.ts";
import { seriesOf } from "../../model/sample.ts";
import { type Doubling, doublingTime, PACE_DAYS } from "../../stats/doubling.ts";
import { dailyCloses } from "../../stats/forecast/daily-closes.ts";
import { sliceSeries } from "../../stats/series.ts";
import { currentForecast } from "../forecasts.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { oddDays } from "./odd-days.ts";

/** In days. A time that may be shorter than this is told in weeks. */
const SHORT = 60;
const UNITS = { weeks: 7, months: 365.25 / 12 };

/** In how long the accounts would double at their pace of late, in a sentence; `null` where that means nothing. */
export function tellDoubling(data: SubjectData, { language, now }: Reader): string | null {
  const { timeZone } = data.subject;
  const yesterday = addDays(dayOf(now, timeZone), -1);
  const since = startOfDay(addDays(yesterday, -2 * PACE_DAYS), timeZone);
  const closes = dailyCloses(sliceSeries(seriesOf(data.history, "users"), since, now), timeZone, yesterday);
  const doubling = doublingTime(closes, yesterday, oddDays(data, "users"));
  if (typeof doubling === "string" || isDoubted(data, doubling, now)) return null;
  const unit = doubling.from < SHORT ? "weeks" : "months";
  const from = Math.max(1, Math.floor(doubling.from / UNITS[unit]));
  return doubling.to === null
    ? say(language, "doubling.open", { unit, from })
    : say(language, "doubling.range", { unit, from, to: Math.ceil(doubling.to / UNITS[unit]) });
}

/** Whether the forecast, which expects growth to slow, leaves what this pace leads to outside of its range. */
function isDoubted(data: SubjectData, { days }: Doubling, now: Reader["now"]): boolean {
  const forecast = currentForecast(data, "users", now);
  const end = forecast?.days.at(-1);
  if (!forecast || !end) return false;
  const ahead = daysBetween(forecast.last.day, end.day);
  return forecast.last.value * 2 ** (ahead / days) > end.quantiles["0.9"];
}
