import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import type { Activity, ActivityDoubt } from "../../model/activity.ts";
import type { Language } from "../../model/language.ts";
import { tellDays } from "./utc-days.ts";

const MOST = 5;

/** Why activity answers were not taken at their word: the newest first, or that there was no reason to. */
export function tellDoubts(
  { doubts, generatedAt }: Pick<Activity, "doubts" | "generatedAt">,
  language: Language,
  timeZone: string,
): string[] {
  if (generatedAt === null) return [say(language, "doubt.noAnswer")];
  if (doubts.length === 0) return [say(language, "doubt.none")];
  const told = doubts
    .toSorted((a, b) => b.until - a.until || b.since - a.since)
    .slice(0, MOST)
    .map((doubt) => tellDoubt(doubt, language, timeZone));
  const rest = doubts.length - told.length;
  return rest > 0 ? [...told, say(language, "quality.more", { count: rest })] : told;
}

function tellDoubt(
  { kind, from, to, answers, since, until }: ActivityDoubt,
  language: Language,
  timeZone: string,
): string {
  const why = say(language, `doubt.${kind}`, { days: tellDays(language, from, to) });
  const [first, last] = [since, until].map((at) => formatDate(language, at, timeZone, "day"));
  if (first === last) return say(language, "doubt.one", { at: first ?? "", why });
  return say(language, "doubt.many", { from: first ?? "", to: last ?? "", count: answers, why });
}
