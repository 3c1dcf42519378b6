import { type Instant, parseInstant } from "../../../lib/model/instant.ts";
import type { Mark } from "../../../lib/model/mark.ts";
import type { PolledMetric } from "../../../lib/model/metric.ts";
import type { History, Series } from "../../../lib/model/sample.ts";
import { findMarks, type MarkContext } from "../../../lib/stats/marks.ts";

export const NOTHING_ELSE: MarkContext = { facts: [], partial: [], trust: [] };

export const START = parseInstant("2026-03-01") ?? 0;

/** One metric of a server; the others are not offered. */
export function historyOf(series: Series, metric: PolledMetric = "users"): History {
  return historyWith({ [metric]: series });
}

/** Metrics of a server that were read at the same moments. */
export function historyWith(metrics: Partial<Record<PolledMetric, Series>>): History {
  const { at = [], source = [] } = Object.values(metrics)[0] ?? {};
  const column = (metric: PolledMetric) => metrics[metric]?.value ?? at.map(() => null);
  const holesOf = (metric: PolledMetric) =>
    metrics[metric]?.holes ?? new Map(at.map((_, row) => [row, "not-offered" as const]));
  return {
    at,
    source,
    values: {
      users: column("users"),
      active: column("active"),
      posts: column("posts"),
      servers: column("servers"),
    },
    holes: {
      users: holesOf("users"),
      active: holesOf("active"),
      posts: holesOf("posts"),
      servers: holesOf("servers"),
    },
  };
}

/** Readings at even steps; `0?` is a zero that the collector did not take, `?` a malformed answer, `.` no row at all. */
export function readings(step: number, words: string, from: Instant = START): Series {
  const rows = words.split(/\s+/).flatMap((word, index) => {
    return word === "." ? [] : [{ at: from + index * step, word }];
  });
  const hole = (word: string) => (word === "0?" ? "not-believed" : word === "?" ? "malformed" : null);
  return {
    at: rows.map(({ at }) => at),
    value: rows.map(({ word }) => (hole(word) ? null : Number(word))),
    source: rows.map(() => "poll"),
    holes: new Map(
      rows.flatMap(({ word }, row) => {
        const reason = hole(word);
        return reason ? [[row, reason] as const] : [];
      }),
    ),
  };
}

/** `halving open 505`, or `doubling confirmed 250×5`: what a mark holds, in one line. */
export function told({ evidence, standing, said }: Mark): string {
  const runs: { value: number; times: number }[] = [];
  for (const value of said) {
    const last = runs.at(-1);
    if (last?.value === value) last.times++;
    else runs.push({ value, times: 1 });
  }
  const figures = runs.map(({ value, times }) => (times > 1 ? `${value}×${times}` : `${value}`));
  return [evidence.kind, standing, ...figures].join(" ");
}

export function marksIn(history: History, context: Partial<MarkContext> = {}): string[] {
  return findMarks(history, { ...NOTHING_ELSE, ...context }).map(told);
}
