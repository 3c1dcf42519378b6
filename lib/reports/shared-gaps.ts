import type { Instant } from "../model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import type { FoundGap } from "../stats/gaps.ts";
import { beginningOf, gapsOf } from "./gaps-of.ts";
import type { SubjectData } from "./subject-data.ts";

/** A gap of one figure or several. */
export type SharedGap = FoundGap & { metrics: PolledMetric[] };

/** The gaps of all figures, newest first; where nothing at all was read they share one. */
export function sharedGaps(data: SubjectData, now: Instant): SharedGap[] {
  const first = beginningOf(data);
  if (first === null) return [];
  const shared = new Map<string, SharedGap>();
  for (const metric of POLLED_METRICS) {
    for (const gap of gapsOf(data, metric, now, [first, now])) {
      const causes = gap.causes.map(({ cause, count }) => `${cause} ${count}`);
      const key = [gap.from, gap.to, ...causes].join();
      const known = shared.get(key);
      if (known) known.metrics.push(metric);
      else shared.set(key, { ...gap, metrics: [metric] });
    }
  }
  return [...shared.values()].sort((a, b) => b.to - a.to || b.from - a.from);
}
