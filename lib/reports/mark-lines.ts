import { type MessageValues, say } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { Evidence, Mark } from "../model/mark.ts";
import type { PolledMetric } from "../model/metric.ts";
import { marksWithin } from "./marked.ts";
import { type MomentTeller, momentsOf } from "./moments.ts";
import type { SubjectData } from "./subject-data.ts";

export type MarkLine = { text: string; open: boolean };
export type MarkLines = { lines: MarkLine[]; untold: string | null };

function figuresOf(evidence: Evidence, from: Instant, moments: MomentTeller): MessageValues {
  if ("beforeAt" in evidence) return { ...evidence, beforeAt: moments.tellEnd(from, evidence.beforeAt) };
  if ("afterAt" in evidence) return { ...evidence, afterAt: moments.tellEnd(from, evidence.afterAt) };
  return evidence;
}

/** One mark in a sentence: when, why with the figures, and whether it counts by now. */
export function tellMark(
  { at, evidence, standing, confirmedAt }: Mark,
  language: Language,
  moments: MomentTeller,
): string {
  const [from = 0, to = 0] = [at[0], at.at(-1)];
  const words = {
    why: say(language, `mark.${evidence.kind}`, figuresOf(evidence, from, moments)),
    standing: say(language, `mark.standing.${standing}`, {
      at: confirmedAt === null ? "" : moments.tell(confirmedAt),
    }),
  };
  if (at.length === 1) return say(language, "mark.one", { ...words, at: moments.tell(from) });
  const times = { from: moments.tell(from), to: moments.tellEnd(from, to), count: at.length };
  return say(language, "mark.many", { ...words, ...times });
}

/** The marks of a time in sentences: those that are open before others, then the newest; told in order of time. */
export function tellMarks(
  data: SubjectData,
  metric: PolledMetric,
  domain: readonly [Instant, Instant],
  language: Language,
  most = 5,
): MarkLines {
  const moments = momentsOf(data.history, language, data.subject.timeZone);
  const end = ({ at }: Mark) => at.at(-1) ?? 0;
  const isOpen = ({ standing }: Mark) => (standing === "open" ? 1 : 0);
  const marks = marksWithin(data, metric, domain);
  const told = marks
    .toSorted((a, b) => isOpen(b) - isOpen(a) || end(b) - end(a))
    .slice(0, most)
    .sort((a, b) => end(a) - end(b));
  const rest = marks.length - told.length;
  return {
    lines: told.map((mark) => ({
      text: tellMark(mark, language, moments),
      open: mark.standing === "open",
    })),
    untold: rest > 0 ? say(language, "mark.more", { count: rest }) : null,
  };
}
