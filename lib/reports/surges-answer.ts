import { formatInstant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { Outburst } from "../model/outburst.ts";
import { tellOutburst } from "./outburst-words.ts";
import { outburstId, outburstsOf, timesOf } from "./outbursts.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** `GET /api/v1/subjects/{id}/surges`. */
export function surgesAnswer(data: SubjectData, { language }: Reader) {
  const { id, timeZone } = data.subject;
  const surges = outburstsOf(data).map((outburst) => surgeAnswer(outburst, timeZone, language));
  return { id, timeZone, surges };
}

/** One of them, as webhooks are told it too. */
export function surgeAnswer(outburst: Outburst, timeZone: string, language: Language) {
  const { kind, at, to, detectedAt, change, usual, weekday, before } = outburst;
  const times = timesOf(outburst);
  return {
    id: outburstId(outburst, timeZone),
    kind,
    from: formatInstant(at),
    to: to === null ? null : formatInstant(to),
    detectedAt: formatInstant(detectedAt),
    change,
    usual,
    times: times === null ? null : Math.round(10 * times) / 10,
    weekday,
    before,
    text: tellOutburst(outburst, language),
  };
}
