import type { Instant } from "../model/instant.ts";
import type { History } from "../model/sample.ts";
import { perMetric } from "./marks/column.ts";
import { firstIndex } from "./series.ts";

/** The rows up to a moment, it included. A copy; the same object where there are no others. */
export function historyUntil(history: History, moment: Instant): History {
  const { at, source, values, holes } = history;
  const end = firstIndex(at.length, (index) => (at[index] ?? 0) > moment);
  if (end === at.length) return history;
  return {
    at: at.slice(0, end),
    source: source.slice(0, end),
    values: perMetric((metric) => values[metric].slice(0, end)),
    holes: perMetric((metric) => new Map([...holes[metric]].filter(([index]) => index < end))),
  };
}
