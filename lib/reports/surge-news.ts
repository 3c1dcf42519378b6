import { say } from "../i18n/say.ts";
import { type Day, dayOf } from "../model/calendar.ts";
import { DAY, formatInstant, type Instant } from "../model/instant.ts";
import type { Outburst, OutburstKind } from "../model/outburst.ts";
import { firstIndex } from "../stats/series.ts";
import { tellOutburst } from "./outburst-words.ts";
import { outburstId, outburstsOf } from "./outbursts.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";
import { surgeAnswer } from "./surges-answer.ts";

/** What is told at once; the weeks that stand out are no news of a day. */
const TOLD: readonly OutburstKind[] = ["surge", "step", "purge"];
/** What was certain longer ago than this is history, however it came to be known. */
const NEWS_FOR = 2 * DAY;

/** Which of what stands out is news: found by a poll of today or yesterday, not in an import of the past. */
export function newSurges(data: SubjectData, now: Instant): { id: string; detectedAt: Instant }[] {
  return outburstsOf(data)
    .filter((outburst) => isNewsOfDay(outburst, now) && isPolled(data, outburst))
    .map((outburst) => ({
      id: outburstId(outburst, data.subject.timeZone),
      detectedAt: outburst.detectedAt,
    }));
}

export const isNewsOfDay = ({ kind, detectedAt }: Outburst, now: Instant) =>
  TOLD.includes(kind) && now - detectedAt <= NEWS_FOR;

function isPolled({ history: { at, source } }: SubjectData, { detectedAt }: Outburst): boolean {
  return source[firstIndex(at.length, (row) => (at[row] ?? 0) >= detectedAt)] === "poll";
}

/** Where its page and its picture of a day are, `null` while the board knows no public address of its own. */
export type SurgePlace = { url: string | null; imageOf: (day: Day) => string | null };

/** For a webhook, as JSON: Standard Webhooks' `type`, `timestamp` and `data`; `null` where there is none of this name. */
export function surgeMessage(
  data: SubjectData,
  id: string,
  { url, imageOf }: SurgePlace,
  { language, now }: Reader,
): string | null {
  const { timeZone } = data.subject;
  const outburst = outburstsOf(data).find((each) => outburstId(each, timeZone) === id);
  if (!outburst) return null;
  const name = subjectName(data);
  return JSON.stringify({
    type: "surge.detected",
    timestamp: formatInstant(outburst.detectedAt),
    data: {
      subject: data.subject.id,
      text: say(language, "feed.event", { name, text: tellOutburst(outburst, language) }),
      url,
      image: imageOf(dayOf(now, timeZone)),
      surge: surgeAnswer(outburst, timeZone, language),
    },
  });
}
