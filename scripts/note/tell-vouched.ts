import { dayOf } from "#lib/model/calendar.ts";
import type { Instant } from "#lib/model/instant.ts";
import type { Mark } from "#lib/model/mark.ts";
import { POLLED_METRICS, type PolledMetric } from "#lib/model/metric.ts";

/** So many days fit into a line. */
const MOST_DAYS = 10;

export type Vouched = {
  /** The marks before and with the note. */
  before: readonly Mark[];
  after: readonly Mark[];
  metrics: readonly PolledMetric[];
  at: Instant;
  timeZone: string;
};

/** What a note's trust changed; where it changed nothing, which days it could have been about. */
export function tellVouched({ before, after, metrics, at, timeZone }: Vouched): string {
  const waiting = openReadings(after, metrics);
  const confirmed = openReadings(before, metrics).length - waiting.length;
  if (confirmed === 1) return "It confirms 1 marked reading, which counts from now on.";
  if (confirmed > 0) return `It confirms ${confirmed} marked readings, which count from now on.`;
  const none = `It confirms nothing: on ${dayOf(at, timeZone)} no marked reading of ${metrics.join(", ")} waits for it`;
  const days = [...new Set(waiting.map((moment) => dayOf(moment, timeZone)))].sort();
  if (days.length === 0) return `${none}, nor on any other day.`;
  const rest = days.length - MOST_DAYS;
  const told = `${days.slice(-MOST_DAYS).join(", ")}${rest > 0 ? ` and ${rest} more before` : ""}`;
  return `${none}. Days on which some do: ${told}.`;
}

/** What taking a vouching note back changed; `null` where nothing. */
export function tellDoubted(before: readonly Mark[], after: readonly Mark[]): string | null {
  const doubted = openReadings(after, POLLED_METRICS).length - openReadings(before, POLLED_METRICS).length;
  if (doubted <= 0) return null;
  return doubted === 1
    ? "1 marked reading that it confirmed is in doubt again and does not count."
    : `${doubted} marked readings that it confirmed are in doubt again and do not count.`;
}

function openReadings(marks: readonly Mark[], metrics: readonly PolledMetric[]): Instant[] {
  return marks
    .filter(({ metric, standing }) => standing === "open" && metrics.includes(metric))
    .flatMap(({ at }) => at);
}
