import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import type { Hole, Value } from "../model/reading.ts";

/** What stands in the database for ever: a code is never given to another reason. */
const CODES: Record<Hole, number> = {
  "not-offered": 1,
  "switched-off": 2,
  limited: 3,
  refused: 4,
  unreachable: 5,
  malformed: 6,
  "not-believed": 7,
  "not-in-source": 8,
};

const REASONS = new Map(Object.entries(CODES).map(([hole, code]) => [code, hole as Hole]));

/** The four reasons of a sample in one number, four bits each in the order of POLLED_METRICS; 0 where there is a count. */
export function packHoles(values: Record<PolledMetric, Value>): number {
  return POLLED_METRICS.reduce((packed, metric, i) => {
    const value = values[metric];
    return typeof value === "number" ? packed : packed | (CODES[value] << (4 * i));
  }, 0);
}

/** Why the metric at this place of POLLED_METRICS is missing. Throws where the database names a reason we do not know. */
export function holeAt(packed: number, place: number): Hole {
  const hole = REASONS.get((packed >> (4 * place)) & 15);
  if (!hole) throw new Error(`A sample's holes hold an unknown reason: ${packed}; update Mastoboard`);
  return hole;
}
