import { formatDate, formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { addDays, startOfDay } from "../model/calendar.ts";
import { type ForecastDay, HORIZONS } from "../model/forecast.ts";
import { DAY, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import { honestCounts } from "../stats/honest-range.ts";
import type { ChartFan, FanPoint } from "./chart-report.ts";
import { midnight } from "./forecast-words.ts";
import { currentForecast } from "./forecasts.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** The future takes a fifth of the chart, so that the past stays what it is about. */
const SHARE_OF_PAST = 0.25;
/** More corners than these cannot be told apart in so little room. */
const MOST_POINTS = 30;

/**
 * The future after a chart of the past up to now: from the last reading the bands of 50 and 80 of 100 simulated futures.
 * `null` where nothing was forecast lately, or the time shown does not end now.
 */
export function tellFan(
  data: SubjectData,
  metric: PolledMetric,
  [from, to]: [Instant, Instant],
  last: [Instant, number] | undefined,
  { language, now }: Reader,
): ChartFan | null {
  const forecast = to >= now ? currentForecast(data, metric, now) : null;
  if (!forecast || !last) return null;
  const { timeZone } = data.subject;
  const end = to + SHARE_OF_PAST * (to - from);
  const ahead = forecast.days
    .map((day) => ({ ...day, at: startOfDay(addDays(day.day, 1), timeZone) }))
    // Of today too much is known already: its band would stand upright beside the last reading.
    .filter(({ at }) => at >= Math.max(last[0], to) + DAY && at <= end);
  const furthest = ahead.at(-1);
  if (!furthest || ahead.length < 2) return null;
  const step = Math.ceil(ahead.length / MOST_POINTS);
  const shown = ahead.filter((_, index) => (ahead.length - 1 - index) % step === 0);
  return {
    now: to,
    points: [pointAt(last), ...shown.map(({ at, quantiles }) => pointOf(at, quantiles))],
    label: say(language, "forecast.label"),
    sentence: say(language, "forecast.sentence", {
      day: tellDay(furthest, language),
      ...tellValues(furthest, language),
    }),
    bands: say(language, "forecast.bands", {
      day: formatDate(language, midnight(forecast.day), "UTC", "day"),
    }),
  };
}

const pointAt = ([at, value]: [Instant, number]): FanPoint => ({
  at,
  wide: [value, value],
  narrow: [value, value],
});

const pointOf = (at: Instant, quantiles: ForecastDay["quantiles"]): FanPoint => ({
  at,
  wide: [quantiles["0.1"], quantiles["0.9"]],
  narrow: [quantiles["0.25"], quantiles["0.75"]],
});

const tellDay = ({ day }: ForecastDay, language: Language) =>
  formatDate(language, midnight(day), "UTC", "day");

function tellValues({ quantiles }: ForecastDay, language: Language): { low: string; high: string } {
  const [low, high] = honestCounts(quantiles["0.1"], quantiles["0.9"]);
  return { low: formatNumber(language, low), high: formatNumber(language, high) };
}

/** The forecast as rows of the table behind such a chart, the day furthest ahead first. */
export function forecastRows(
  data: SubjectData,
  metric: PolledMetric,
  to: Instant,
  { language, now }: Reader,
): string[][] {
  const forecast = to >= now ? currentForecast(data, metric, now) : null;
  if (!forecast) return [];
  return HORIZONS.toReversed().flatMap((horizon) => {
    const ahead = forecast.days[horizon - 1];
    if (!ahead || startOfDay(ahead.day, data.subject.timeZone) + DAY < now) return [];
    return [
      [
        say(language, "forecast.row", { day: tellDay(ahead, language) }),
        say(language, "forecast.values", tellValues(ahead, language)),
        say(language, "forecast.label"),
      ],
    ];
  });
}
