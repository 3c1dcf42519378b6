import { FORECAST_DAYS, type MilestoneForecast } from "../model/forecast.ts";
import { formatInstant } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { currentForecast, endedOn, milestoneForecast } from "./forecasts.ts";
import { milestonesOf } from "./goals.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

export type ForecastAnswer = ReturnType<typeof forecastAnswer>;

/**
 * `GET /api/v1/subjects/{id}/forecast`: `issuedAt` is `null` and nothing is said of any day where there is too little data,
 * because it is young or because its readings ended days ago: `noReadingSince` tells them apart.
 */
export function forecastAnswer(data: SubjectData, metric: PolledMetric, { now }: Reader) {
  const forecast = currentForecast(data, metric, now);
  return {
    id: data.subject.id,
    metric,
    issuedAt: forecast && formatInstant(forecast.issuedAt),
    horizonDays: FORECAST_DAYS,
    last: forecast && { date: forecast.last.day, value: forecast.last.value },
    noReadingSince: endedOn(data, metric, now),
    quantiles: (forecast?.days ?? []).map(({ day, quantiles: q }) => ({
      date: day,
      p10: q["0.1"],
      p25: q["0.25"],
      p50: q["0.5"],
      p75: q["0.75"],
      p90: q["0.9"],
    })),
    milestones: milestonesOf(data)
      .filter(({ milestone }) => milestone.metric === metric)
      .flatMap((standing) => {
        const said = milestoneForecast(data, standing, now);
        const { slug } = standing.milestone;
        if (said) return [{ slug, ...milestoneForecastAnswer(said) }];
        return standing.state.status === "ahead" ? [] : [{ slug, verdict: "reached" as const, ...REACHED }];
      }),
  };
}

const REACHED = { p10: null, p50: null, p90: null, probability: 1 };

export function milestoneForecastAnswer({ verdict, p10, p50, p90, probability }: MilestoneForecast) {
  return { verdict, p10, p50, p90, probability };
}
