import { formatList, formatRate } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { DAY, HOUR, type Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { seriesOf } from "../model/sample.ts";
import { aroundEvent, COMPARED_DAYS, changeSince, type Flow } from "../stats/around-event.ts";
import { tellBestDay, tellBestHour } from "./records.ts";
import type { SubjectData } from "./subject-data.ts";

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
  /** `null` where readings are too far apart, or too few. */
  bestDay: string | null;
  bestHour: string | null;
};

/** What came after an event, beside what was before. */
export function tellAround(data: SubjectData, at: Instant, language: Language): AroundReport {
  const { timeZone } = data.subject;
  const { before, after, bestDay, bestHour } = aroundEvent(seriesOf(data.history, "users"), at, timeZone);
  const rate = (flow: Flow | null, time: number) =>
    flow ? formatRate(language, (flow.perHour * time) / HOUR) : say(language, "table.notMeasured");
  const compare = (key: "event.perHour" | "event.perDay", time: number) => ({
    name: say(language, key),
    before: rate(before, time),
    after: rate(after, time),
  });
  return {
    since: tellSince(data, at, language),
    before: say(language, "event.before", { days: before?.days ?? COMPARED_DAYS }),
    after: say(language, "event.after", { days: after?.days ?? COMPARED_DAYS }),
    rates: before || after ? [compare("event.perHour", HOUR), compare("event.perDay", DAY)] : [],
    bestDay: bestDay && tellBestDay(bestDay, language, timeZone),
    bestHour: bestHour && tellBestHour(bestHour, language, timeZone),
  };
}

function tellSince({ history }: SubjectData, at: Instant, language: Language): string | null {
  const changes = (["users", "posts", "servers"] as const).flatMap((metric) => {
    const found = changeSince(seriesOf(history, metric), at);
    if (!found) return [];
    const direction = found.change < 0 ? "down" : "up";
    return [say(language, `event.since.${metric}`, { direction, change: Math.abs(found.change) })];
  });
  return changes.length > 0 ? say(language, "event.since", { changes: formatList(language, changes) }) : null;
}
