import { dayOf } from "../model/calendar.ts";
import type { Mark } from "../model/mark.ts";
import type { Outburst } from "../model/outburst.ts";
import { seriesOf } from "../model/sample.ts";
import { findOutbursts } from "../stats/surges.ts";
import { oncePer } from "./once.ts";
import type { SubjectData } from "./subject-data.ts";

/** What stands out in the number of accounts, by time. What was doubted at first was certain when it was confirmed. */
export const outburstsOf = oncePer(({ subject, history, marks }: SubjectData): Outburst[] => {
  const confirmed = marks.filter(({ metric, confirmedAt }) => metric === "users" && confirmedAt !== null);
  return findOutbursts(seriesOf(history, "users"), subject.timeZone).map((outburst) => ({
    ...outburst,
    detectedAt: confirmedAfter(outburst.detectedAt, confirmed),
  }));
});

function confirmedAfter(detectedAt: number, marks: readonly Mark[]): number {
  const doubted = marks.filter(({ at }) => at.includes(detectedAt));
  return Math.max(detectedAt, ...doubted.map(({ confirmedAt }) => confirmedAt ?? 0));
}

/** The name of its event, for ever: `surge-2022-12-07`. */
export const outburstId = ({ kind, at }: Outburst, timeZone: string) => `${kind}-${dayOf(at, timeZone)}`;

/** How many times the usual it brought; `null` where next to nothing is usual, or where it took away. */
export function timesOf({ change, usual }: Outburst): number | null {
  return usual >= 1 && change > usual ? change / usual : null;
}
