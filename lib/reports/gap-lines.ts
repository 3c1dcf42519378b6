import { formatDuration, formatList } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Language } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { CountedCause, FoundGap } from "../stats/gaps.ts";
import { markBehind } from "./marked.ts";
import { type MomentTeller, momentsOf } from "./moments.ts";
import type { SubjectData } from "./subject-data.ts";

/** "the server did not answer", or with how often each, where there are several. */
export function tellCauses(causes: readonly CountedCause[], language: Language): string {
  const told = causes.map(({ cause, count }) => {
    const words = say(language, `cause.${cause}`);
    return count === null || causes.length === 1
      ? words
      : say(language, "cause.counted", { cause: words, count });
  });
  return formatList(language, told);
}

/** One gap in a sentence: from, to, how long, and whose fault. */
export function tellGap(
  { from, to, causes, open }: FoundGap,
  language: Language,
  moments: MomentTeller,
): string {
  const words = { from: moments.tell(from), cause: tellCauses(causes, language) };
  if (open) return say(language, "gap.open", words);
  const duration = formatDuration(language, to - from);
  return say(language, "gap.line", { ...words, to: moments.tellEnd(from, to), duration });
}

export type GapLines = { lines: string[]; untold: string | null };

/**
 * The longest gaps in order of time, and how many shorter ones are left untold. A gap that is there only since what was
 * said is not believed stands among the marked readings instead.
 */
export function tellGaps(
  data: SubjectData,
  metric: PolledMetric,
  found: FoundGap[],
  language: Language,
  most = 5,
): GapLines {
  const moments = momentsOf(data.history, language, data.subject.timeZone);
  const gaps = found.filter((gap) => gap.causes.length > 1 || markBehind(data, metric, gap) === null);
  const told = gaps
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, most)
    .toSorted((a, b) => a.from - b.from);
  const rest = gaps.length - told.length;
  return {
    lines: told.map((gap) => tellGap(gap, language, moments)),
    untold: rest > 0 ? say(language, "gap.more", { count: rest }) : null,
  };
}
