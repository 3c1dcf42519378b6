import { formatDuration, formatList } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { type Fault, faultOf } from "../model/fault.ts";
import type { GapCause } from "../model/gap.ts";
import type { Language } from "../model/language.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import { type FailedStretch, failuresIn } from "../stats/polls.ts";
import { tellCauses } from "./gap-lines.ts";
import { type MomentTeller, momentsOf } from "./moments.ts";
import { firstOfDays, slotsOf } from "./poll-report.ts";
import { type SharedGap, sharedGaps } from "./shared-gaps.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** Newest ones; the files for programs have the rest. */
const MOST_ROWS = 100;

/** One stretch without figures: when, why, whose fault, and what else there is to say, each a text of its own. */
export type TroubleRow = {
  id: string;
  span: string;
  cause: string;
  fault: string;
  rest: string[];
  detail: string | null;
};

export type TroubleList = { rows: TroubleRow[]; more: string | null };

export type GapsReport = {
  name: string;
  /** What holds now and will go on: the server is gone, wants not to be read, or is paused. */
  notes: string[];
  /** Said in place of both lists where there is nothing to tell. */
  nothing: string | null;
  gaps: TroubleList;
  failures: TroubleList;
};

/** Every gap of every figure, and the failed polls of the last 30 days, newest first. */
export function gapsReport(data: SubjectData, { language, now }: Reader): GapsReport {
  const moments = momentsOf(data.history, language, data.subject.timeZone);
  const gaps = sharedGaps(data, now).map((gap) => tellGapRow(gap, language, moments));
  const failed = failuresIn(slotsOf(data, now), firstOfDays(data, now)).toReversed();
  const failures = failed.map((stretch) => tellFailure(data, stretch, language, moments));
  const isNothing = gaps.length === 0 && failures.length === 0 && data.failures.length === 0;
  const nothing = data.polls.first === null ? "gaps.noneYet" : "gaps.none";
  return {
    name: subjectName(data),
    notes: tellNotes(data, language),
    nothing: isNothing ? say(language, nothing) : null,
    gaps: listOf(gaps, language),
    failures: listOf(failures, language),
  };
}

/** The newest of them, and how many older ones are left out. */
export function listOf(rows: TroubleRow[], language: Language, most = MOST_ROWS): TroubleList {
  const rest = rows.length - most;
  return {
    rows: rows.slice(0, most),
    more: rest > 0 ? say(language, "gaps.more", { count: rest }) : null,
  };
}

function tellNotes({ subject, newestAttempt }: SubjectData, language: Language): string[] {
  if (subject.paused) return [say(language, "gaps.pausedNote")];
  if (newestAttempt?.cause === "gone") return [say(language, "gaps.goneNote")];
  return newestAttempt?.cause === "forbidden-by-robots" ? [say(language, "gaps.robotsNote")] : [];
}

/** A gap with its causes, whose fault they are, how long it is, and which figures it is of. */
export function tellGapRow(
  { from, to, open, causes, metrics }: SharedGap,
  language: Language,
  moments: MomentTeller,
): TroubleRow {
  const figures =
    metrics.length === POLLED_METRICS.length
      ? say(language, "gaps.allFigures")
      : formatList(
          language,
          metrics.map((metric) => say(language, `metric.${metric}.name`)),
        );
  return {
    id: `${from} ${to} ${metrics.join()}`,
    span: open
      ? say(language, "gaps.openSpan", { from: moments.tell(from) })
      : say(language, "gaps.span", { from: moments.tell(from), to: moments.tellEnd(from, to) }),
    cause: tellCauses(causes, language),
    fault: tellFaults(
      causes.map(({ cause }) => cause),
      language,
    ),
    rest: [formatDuration(language, to - from), figures],
    detail: null,
  };
}

function tellFaults(causes: readonly GapCause[], language: Language): string {
  const faults = new Set<Fault>(causes.map(faultOf));
  return formatList(
    language,
    [...faults].map((fault) => say(language, `fault.${fault}`)),
  );
}

function tellFailure(
  data: SubjectData,
  stretch: FailedStretch,
  language: Language,
  moments: MomentTeller,
): TroubleRow {
  const { from, to, slots, asked, end: cause } = stretch;
  const isPause = asked < slots && cause !== "gone" && cause !== "not-running" && cause !== "paused";
  return {
    id: `${from} ${cause}`,
    span:
      from === to
        ? moments.tell(from)
        : say(language, "gaps.span", { from: moments.tell(from), to: moments.tellEnd(from, to) }),
    cause: say(language, `cause.${cause}`),
    fault: tellFaults([cause], language),
    rest: [
      say(language, "gaps.count", { count: slots }),
      ...(isPause ? [say(language, "gaps.unasked", { asked })] : []),
    ],
    detail: detailOf(data, stretch),
  };
}

/** The operator's line behind the newest of them, in English; what went wrong inside our own program is not for everybody. */
function detailOf({ failures }: SubjectData, { from, to, end }: FailedStretch): string | null {
  if (end === "internal") return null;
  const newest = failures.findLast(({ slot, cause }) => slot >= from && slot <= to && cause === end);
  return newest?.detail ?? null;
}
