import type { Database } from "better-sqlite3";
import { LEVELS } from "../model/forecast.ts";
import type { ForecastTruth, IssuedForecast } from "../model/issued.ts";
import { type Put, raiseGeneration } from "./changes.ts";
import { packQuantiles } from "./pack-quantiles.ts";
import { toSeconds } from "./rows.ts";

const QUANTILES = LEVELS.map((level) => `"p${level}"`).join(", ");

/** One that was issued stands, whatever another says of the same day; only truths that it does not know yet are added. */
export function forecastPut(db: Database): Put<IssuedForecast> {
  const add = db.prepare(`
    INSERT INTO forecast (instance_id, metric, day, issued_at, last_day, last_value, quantiles)
    VALUES (@instance, @metric, @day, @issuedAt, @lastDay, @lastValue, @quantiles)
    ON CONFLICT (instance_id, metric, day) DO NOTHING
  `);
  const addMilestone = db.prepare(`
    INSERT INTO forecast_milestone (
      instance_id, metric, day, slug, threshold, rule, verdict, p10, p50, p90, probability
    ) VALUES (@instance, @metric, @day, @slug, @threshold, @when, @verdict, @p10, @p50, @p90, @probability)
  `);
  const addTarget = db.prepare(`
    INSERT INTO forecast_target (
      instance_id, metric, day, horizon, target, scale, line, truth, ${QUANTILES}
    ) VALUES (@instance, @metric, @day, @horizon, @target, @scale, @line, @truth, ${LEVELS.map(() => "?").join(", ")})
  `);
  return (instance, { metric, day, issuedAt, last, days, milestones, targets }) => {
    const key = { instance, metric, day };
    const { changes } = add.run({
      ...key,
      issuedAt: toSeconds(issuedAt),
      lastDay: last.day,
      lastValue: last.value,
      quantiles: packQuantiles(days),
    });
    if (changes === 0) {
      const truths = targets.flatMap(({ horizon, truth }) =>
        truth === null ? [] : [{ metric, day, horizon, truth }],
      );
      return addTruths(db, instance, truths) > 0 ? "changed" : "kept";
    }
    for (const milestone of milestones) addMilestone.run({ ...key, ...milestone });
    for (const { quantiles, ...target } of targets) {
      addTarget.run(...LEVELS.map((level) => quantiles[level]), { ...key, ...target });
    }
    return "added";
  };
}

/** Adds what came; a truth that stands is never changed. Says how many were added. */
function addTruths(db: Database, instance: number, truths: readonly ForecastTruth[]): number {
  const add = db.prepare(`
    UPDATE forecast_target SET truth = @truth
    WHERE instance_id = @instance AND metric = @metric AND day = @day AND horizon = @horizon AND truth IS NULL
  `);
  return truths.reduce((sum, truth) => sum + add.run({ instance, ...truth }).changes, 0);
}

/** Keeps what is issued on a day, and what has become known of days that were forecast before. */
export function putIssue(
  db: Database,
  instance: number,
  forecasts: readonly IssuedForecast[],
  truths: readonly ForecastTruth[],
): void {
  const put = forecastPut(db);
  const isNew = forecasts.map((forecast) => put(instance, forecast) === "added").includes(true);
  if (addTruths(db, instance, truths) > 0 || isNew) raiseGeneration(db);
}
