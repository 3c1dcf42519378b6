import type { PolledMetric } from "../model/metric.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import type { Reading } from "../model/reading.ts";
import type { History } from "../model/sample.ts";

/**
 * A zero after this many or more is a server without its database, not a server that everybody left: of 375 falls to
 * exactly 0 recorded among servers of fifty and more in fourteen months, none was real.
 */
const TOO_MANY_TO_VANISH = 10;

export function saysZero(reading: Reading): boolean {
  return POLLED_METRICS.some((metric) => reading.values[metric] === 0);
}

function lastKnown(history: History, metric: PolledMetric): number | null {
  return history.values[metric].findLast((value) => value !== null) ?? null;
}

/** The reading with those zeros made holes that the server's own recent past contradicts; all of them where it cannot be read (`null`). */
export function withoutFalseZeros(reading: Reading, recent: History | null): Reading {
  const values = { ...reading.values };
  for (const metric of POLLED_METRICS) {
    const before = recent === null ? TOO_MANY_TO_VANISH : lastKnown(recent, metric);
    if (values[metric] === 0 && before !== null && before >= TOO_MANY_TO_VANISH)
      values[metric] = "not-believed";
  }
  return { ...reading, values };
}
