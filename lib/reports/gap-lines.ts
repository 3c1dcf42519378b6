import { formatDate, formatDuration } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { HOUR } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { FoundGap } from "../stats/gaps.ts";

/** One gap in a sentence: from, to, how long, and whose fault. */
export function tellGap({ from, to, cause, open }: FoundGap, language: Language, timeZone: string): string {
  if (open) {
    return say(language, "gap.open", {
      from: formatDate(language, from, timeZone, "dayTime"),
      cause: say(language, `cause.${cause}`),
    });
  }
  return say(language, "gap.line", {
    from: formatDate(language, from, timeZone, "dayTime"),
    to: formatDate(language, to, timeZone, to - from < 12 * HOUR ? "time" : "dayTime"),
    duration: formatDuration(language, to - from),
    cause: say(language, `cause.${cause}`),
  });
}

/** The longest gaps in order of time, and how many shorter ones are left untold. */
export function tellGaps(
  gaps: FoundGap[],
  language: Language,
  timeZone: string,
  most = 5,
): { lines: string[]; untold: string | null } {
  const told = gaps
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, most)
    .toSorted((a, b) => a.from - b.from);
  const rest = gaps.length - told.length;
  return {
    lines: told.map((gap) => tellGap(gap, language, timeZone)),
    untold: rest > 0 ? say(language, "gap.more", { count: rest }) : null,
  };
}
