import { addDays, type Day, daysBetween } from "../../model/calendar.ts";
import {
  type DailyClose,
  FORECAST_DAYS,
  type Forecast,
  LEAST_DAYS,
  LEVELS,
  type Level,
  MILESTONE_DAYS,
  type Paths,
  type Quantiles,
  type Scales,
} from "../../model/forecast.ts";
import { knownPast } from "./known-past.ts";
import { simulatePaths } from "./paths.ts";
import { sortedOn } from "./sorted-on.ts";
import { stretchPaths } from "./stretch.ts";

export type ForecastInput = {
  /** In order of the days, none twice; what lies after `asOf` is not looked at. */
  days: readonly DailyClose[];
  asOf: Day;
  /** The same seed gives the same futures. */
  seed?: number;
  /** What past forecasts of this series taught about the width of the range: see `calibrate`. */
  scales?: Scales;
};

/** Older than this, the newest value says too little of today. */
const STALE_DAYS = 28;

/** What a series may become, for every day up to FORECAST_DAYS after `asOf`. Pure: the same input gives the same output. */
export function forecastSeries({ days, asOf, seed = 1, scales }: ForecastInput): Forecast {
  const past = knownPast(days, asOf);
  const ahead = past ? daysBetween(past.last.day, asOf) : 0;
  if (!past || past.known < LEAST_DAYS || ahead > STALE_DAYS) {
    return { verdict: "too-little-data", asOf, known: past?.known ?? 0, last: past?.last ?? null };
  }
  const simulated = simulatePaths(past, ahead, MILESTONE_DAYS, seed);
  const paths = scales ? stretchPaths(simulated, scales) : simulated;
  return {
    verdict: "forecast",
    asOf,
    known: past.known,
    last: past.last,
    grew: past.grew,
    days: Array.from({ length: FORECAST_DAYS }, (_, index) => ({
      day: addDays(asOf, index + 1),
      quantiles: quantilesOf(paths, index + 1),
    })),
    paths,
  };
}

/**
 * Where each level is read among the futures. The outermost are read farther out than their name says: futures made of the
 * known past leave out something of what really comes.
 */
const PLACES: Record<Level, number> = {
  "0.025": 0.0125,
  "0.1": 0.1,
  "0.25": 0.25,
  "0.5": 0.5,
  "0.75": 0.75,
  "0.9": 0.9,
  "0.975": 0.9875,
};

function quantilesOf(paths: Paths, day: number): Quantiles {
  const sorted = sortedOn(paths, day);
  const at = (level: Level) => {
    const place = PLACES[level] * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    return below + (place % 1) * ((sorted[Math.ceil(place)] ?? 0) - below);
  };
  return Object.fromEntries(LEVELS.map((level) => [level, at(level)])) as Quantiles;
}
