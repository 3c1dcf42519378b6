import type { Database } from "better-sqlite3";
import type { Day } from "../model/calendar.ts";
import { LEVELS, type Level, type Quantiles } from "../model/forecast.ts";
import type { Host } from "../model/host.ts";
import type { HorizonScore, IssuedForecast, IssuedTarget, ToldMilestone } from "../model/issued.ts";
import type { PolledMetric } from "../model/metric.ts";
import { schemaVersion } from "./migrate.ts";
import { unpackQuantiles } from "./pack-quantiles.ts";
import { fromSeconds } from "./rows.ts";

/** Since which schema there are any. */
const KNOWN_SINCE = 7;

const INSTANCE = "(SELECT id FROM instance WHERE host = @host)";
const MILESTONE = 'metric, day, slug, threshold, rule AS "when", verdict, p10, p50, p90, probability';
const TARGET = `metric, day, horizon, target, scale, line, truth,
  "p0.025", "p0.1", "p0.25", "p0.5", "p0.75", "p0.9", "p0.975"`;

type ForecastRow = {
  metric: PolledMetric;
  day: Day;
  issued_at: number;
  last_day: Day;
  last_value: number;
  quantiles: string;
};

export type TargetRow = Omit<IssuedTarget, "quantiles"> & { metric: PolledMetric; day: Day } & Record<
    `p${Level}`,
    number
  >;

/** The newest of each metric. */
export function readForecasts(db: Database, host: Host): IssuedForecast[] {
  return readWhole(
    db,
    host,
    `AND day = (
      SELECT max(day) FROM forecast AS other
      WHERE other.instance_id = forecast.instance_id AND other.metric = forecast.metric
    )`,
  );
}

/** Where a page of forecasts begins: after this one. */
export type After = { metric: string; day: string };

/** At most `limit` of all that were ever issued, by metric and day. */
export function readForecastPage(db: Database, host: Host, after: After, limit: number): IssuedForecast[] {
  return readWhole(db, host, "AND (metric, day) > (@metric, @day)", after, limit);
}

function readWhole(
  db: Database,
  host: Host,
  which: string,
  after: After = { metric: "", day: "" },
  limit = Number.MAX_SAFE_INTEGER,
): IssuedForecast[] {
  if (schemaVersion(db) < KNOWN_SINCE) return [];
  const rows = db
    .prepare<{ host: Host; limit: number } & After, ForecastRow>(`
      SELECT metric, day, issued_at, last_day, last_value, quantiles FROM forecast
      WHERE instance_id = ${INSTANCE} ${which}
      ORDER BY metric, day
      LIMIT @limit
    `)
    .all({ host, limit, ...after });
  const milestones = db.prepare<{ host: Host; metric: string; day: string }, ToldMilestone>(`
    SELECT ${MILESTONE} FROM forecast_milestone
    WHERE instance_id = ${INSTANCE} AND metric = @metric AND day = @day ORDER BY threshold, slug
  `);
  const targets = db.prepare<{ host: Host; metric: string; day: string }, TargetRow>(`
    SELECT ${TARGET} FROM forecast_target
    WHERE instance_id = ${INSTANCE} AND metric = @metric AND day = @day ORDER BY horizon
  `);
  return rows.map(({ metric, day, issued_at, last_day, last_value, quantiles }) => {
    const key = { host, metric, day };
    return {
      metric,
      day,
      issuedAt: fromSeconds(issued_at),
      last: { day: last_day, value: last_value },
      days: unpackQuantiles(quantiles, day),
      milestones: milestones.all(key).map(({ metric: _, day: __, ...milestone }) => milestone),
      targets: targets.all(key).map(targetOf),
    };
  });
}

function targetOf({ horizon, target, scale, line, truth, ...row }: TargetRow): IssuedTarget {
  const quantiles = Object.fromEntries(LEVELS.map((level) => [level, row[`p${level}`]])) as Quantiles;
  return { horizon, target, quantiles, scale, line, truth };
}

/** What was said of every milestone or of the one named, by its name and day. */
export function readToldMilestones(db: Database, host: Host, slug: string | null): ToldMilestone[] {
  if (schemaVersion(db) < KNOWN_SINCE) return [];
  return db
    .prepare<{ host: Host; slug: string | null }, ToldMilestone>(`
      SELECT ${MILESTONE} FROM forecast_milestone
      WHERE instance_id = ${INSTANCE} ${slug === null ? "" : "AND slug = @slug"} ORDER BY slug, day
    `)
    .all({ host, slug });
}

/** What was said of the days on which forecasts of a metric are judged, by the day of issue. */
export function readTargets(db: Database, host: Host, metric: PolledMetric): (IssuedTarget & { day: Day })[] {
  if (schemaVersion(db) < KNOWN_SINCE) return [];
  return db
    .prepare<{ host: Host; metric: PolledMetric }, TargetRow>(`
      SELECT ${TARGET} FROM forecast_target
      WHERE instance_id = ${INSTANCE} AND metric = @metric
      ORDER BY day, horizon
    `)
    .all({ host, metric })
    .map((row) => ({ day: row.day, ...targetOf(row) }));
}

/** The day of the newest issue of any metric; `null` where there was none. */
export function readNewestIssue(db: Database, host: Host): Day | null {
  if (schemaVersion(db) < KNOWN_SINCE) return null;
  return (
    db
      .prepare<{ host: Host }, Day | null>(`SELECT max(day) FROM forecast WHERE instance_id = ${INSTANCE}`)
      .pluck()
      .get({ host }) ?? null
  );
}

/** Of all servers together. A truth of zero counts as one where an error is a share of it. */
export function readScores(db: Database): HorizonScore[] {
  if (schemaVersion(db) < KNOWN_SINCE) return [];
  const share = (said: string) => `avg(abs(${said} - truth) / CASE WHEN truth > 1 THEN truth ELSE 1 END)`;
  return db
    .prepare<[], HorizonScore>(`
      SELECT metric, horizon, count(*) AS judged,
        sum(CASE WHEN truth BETWEEN "p0.1" AND "p0.9" THEN 1 ELSE 0 END) AS inside,
        ${share('"p0.5"')} AS error, ${share("line")} AS "lineError"
      FROM forecast_target WHERE truth IS NOT NULL
      GROUP BY metric, horizon
      ORDER BY metric, horizon
    `)
    .all();
}

/** The first day of which a forecast is still to be judged, of all servers; `null` where none was issued. */
export function readFirstTarget(db: Database): Day | null {
  if (schemaVersion(db) < KNOWN_SINCE) return null;
  return (
    db.prepare<[], Day | null>("SELECT min(target) FROM forecast_target WHERE truth IS NULL").pluck().get() ??
    null
  );
}
