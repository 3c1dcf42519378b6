import type { ActivityAnswer, ActivityRow } from "../model/activity.ts";
import { formatInstant } from "../model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import type { Value } from "../model/reading.ts";
import { forecastCell } from "./forecast-cell.ts";
import type { HistoryRecord } from "./record.ts";
import { revisionCell } from "./revision-cell.ts";

/** The columns of our own export, in order. `record` says which of them a line uses. */
export const COLUMNS = [
  "record",
  "domain",
  "time",
  "users",
  "active",
  "posts",
  "servers",
  "source",
  "measured_at",
  "holes",
  "outcome",
  "cause",
  "detail",
  "started_at",
  "duration_ms",
  "fact",
  "value",
  "last_seen",
  "fetched_at",
  "week",
  "statuses",
  "logins",
  "registrations",
  "note",
  "text",
  "added_at",
  "trusts",
  "removed_at",
  "retry_at",
  "milestone",
  "rule",
  "forecast",
  "revision",
] as const;
export type Column = (typeof COLUMNS)[number];

/** A line of our own export; `null` is an empty cell. */
export type Line = Partial<Record<Column, string | number | null>>;

/** The texts that somebody else chose, which a spreadsheet might take for formulas. */
export const FREE_TEXTS: ReadonlySet<Column> = new Set<Column>([
  "source",
  "detail",
  "value",
  "week",
  "statuses",
  "logins",
  "registrations",
  "text",
]);

/** A record as lines of the export: one, except for an answer of activity, which has a line for each of its rows. */
export function linesOf(domain: string, record: HistoryRecord): Line[] {
  switch (record.kind) {
    case "sample": {
      const { slot, measuredAt, source, values } = record.sample;
      const time = formatInstant(slot);
      const counts = countsOf(values);
      const holes = holesOf(values);
      return [
        { record: "sample", domain, time, ...counts, source, measured_at: formatInstant(measuredAt), holes },
      ];
    }
    case "attempt": {
      const { slot, startedAt, durationMs, outcome, cause, detail, retryAt } = record.attempt;
      const times = {
        time: formatInstant(slot),
        started_at: formatInstant(startedAt),
        ...(retryAt !== undefined && { retry_at: formatInstant(retryAt) }),
      };
      return [{ record: "attempt", domain, ...times, duration_ms: durationMs, outcome, cause, detail }];
    }
    case "fact": {
      const { fact, value, firstSeen, lastSeen } = record.fact;
      const times = { time: formatInstant(firstSeen), last_seen: formatInstant(lastSeen) };
      return [{ record: "fact", domain, ...times, fact, value }];
    }
    case "note": {
      const { note } = record;
      const { id, at, text, addedAt, trusts } = note;
      const times = {
        time: formatInstant(at),
        added_at: formatInstant(addedAt),
        ...("removedAt" in note && { removed_at: formatInstant(note.removedAt) }),
      };
      return [{ record: "note", domain, ...times, note: id, text, trusts: trusts.join(" ") || null }];
    }
    case "rule": {
      const { slug, at, rule } = record.rule;
      const written = rule && JSON.stringify({ ...rule, slug: undefined });
      return [{ record: "rule", domain, time: formatInstant(at), milestone: slug, rule: written }];
    }
    case "revision": {
      const { at, source } = record.revision;
      return [
        {
          record: "revision",
          domain,
          time: formatInstant(at),
          source,
          revision: revisionCell(record.revision),
        },
      ];
    }
    case "forecast": {
      const { forecast } = record;
      const time = formatInstant(forecast.issuedAt);
      return [{ record: "forecast", domain, time, forecast: forecastCell(forecast) }];
    }
    case "activity":
      return activityLines(domain, record.answer);
  }
}

const NO_ROW: Record<keyof ActivityRow, null> = {
  week: null,
  statuses: null,
  logins: null,
  registrations: null,
};

function activityLines(domain: string, { generatedAt, fetchedAt, rows }: ActivityAnswer): Line[] {
  const times = { time: formatInstant(generatedAt), fetched_at: formatInstant(fetchedAt) };
  const start = { record: "activity", domain, ...times };
  return rows.length === 0 ? [{ ...start, ...NO_ROW }] : rows.map((row) => ({ ...start, ...row }));
}

function countsOf(values: Record<PolledMetric, Value>): Line {
  return Object.fromEntries(
    POLLED_METRICS.map((metric) => [metric, typeof values[metric] === "number" ? values[metric] : null]),
  );
}

/** `active=not-offered servers=refused` */
function holesOf(values: Record<PolledMetric, Value>): string | null {
  const holes = POLLED_METRICS.filter((metric) => typeof values[metric] !== "number");
  return holes.map((metric) => `${metric}=${values[metric]}`).join(" ") || null;
}
