import { formatList, formatRate } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { DAY, HOUR, type Instant } from "../model/instant.ts";
import { seriesOf } from "../model/sample.ts";
import {
  type AroundEvent,
  aroundEvent,
  COMPARED_DAYS,
  changeSince,
  type Flow,
} from "../stats/around-event.ts";
import { newestKnown, oldestKnown } from "../stats/series.ts";
import { momentsOf } from "./moments.ts";
import { tellBestDay, tellBestHour } from "./records.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** One line of a comparison: new accounts per hour, per day. */
export type Comparison = { name: string; before: string; after: string };

export type AroundReport = {
  /** "Since then: 489,003 new accounts, 1,124 new servers." */
  since: string | null;
  /** What the two sides are called: "The week before", "The first 3 days after". */
  before: string;
  after: string;
  /** None while neither side is known. */
  rates: Comparison[];
  /** What is not known of it, if anything. */
  unknown: string | null;
  /** `null` where readings are too far apart, or too few. */
  bestDay: string | null;
  bestHour: string | null;
};

/** What came after an event, beside what was before. */
export function tellAround(data: SubjectData, at: Instant, reader: Reader): AroundReport {
  const { language } = reader;
  const { timeZone } = data.subject;
  const around = aroundEvent(seriesOf(data.history, "users"), at, timeZone);
  const { before, after, bestDay, bestHour } = around;
  const rate = (flow: Flow | null, time: number) =>
    flow ? formatRate(language, (flow.perHour * time) / HOUR) : say(language, "table.notMeasured");
  const compare = (key: "event.perHour" | "event.perDay", time: number) => ({
    name: say(language, key),
    before: rate(before, time),
    after: rate(after, time),
  });
  return {
    since: tellSince(data, at, reader),
    unknown: tellUnknown(data, at, around, reader),
    before: say(language, "event.before", { days: before?.days ?? COMPARED_DAYS }),
    after: say(language, "event.after", { days: after?.days ?? COMPARED_DAYS }),
    rates: before || after ? [compare("event.perHour", HOUR), compare("event.perDay", DAY)] : [],
    bestDay: bestDay && tellBestDay(bestDay, language, timeZone),
    bestHour: bestHour && tellBestHour(bestHour, language, timeZone),
  };
}

function tellSince({ history }: SubjectData, at: Instant, { language }: Reader): string | null {
  const changes = (["users", "posts", "servers"] as const).flatMap((metric) => {
    const found = changeSince(seriesOf(history, metric), at);
    if (!found) return [];
    const direction = found.change < 0 ? "down" : "up";
    return [say(language, `event.since.${metric}`, { direction, change: Math.abs(found.change) })];
  });
  return changes.length > 0 ? say(language, "event.since", { changes: formatList(language, changes) }) : null;
}

/** Why there is nothing to compare, or not all of it; `null` where there is. */
function tellUnknown(
  data: SubjectData,
  at: Instant,
  { before, after }: Pick<AroundEvent, "before" | "after">,
  { language, now }: Reader,
): string | null {
  const users = seriesOf(data.history, "users");
  const [first, last] = [oldestKnown(users)?.at, newestKnown(users)?.at];
  const moments = momentsOf(data.history, language, data.subject.timeZone);
  if (first === undefined || last === undefined) return say(language, "event.unknown.nothing");
  if (at > now) return say(language, "event.unknown.future");
  if (at < first) return say(language, "event.unknown.before", { first: moments.tell(first) });
  if (at > last) return say(language, "event.unknown.after", { last: moments.tell(last) });
  if (at + DAY > last) return say(language, "event.unknown.soon");
  return before || after ? null : say(language, "event.unknown.few");
}
