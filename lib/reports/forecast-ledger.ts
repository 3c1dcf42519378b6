import { formatDate } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { dayOf, daysBetween } from "../model/calendar.ts";
import type { ToldMilestone } from "../model/issued.ts";
import type { Language } from "../model/language.ts";
import type { Crossing } from "../model/milestone.ts";
import { midnight, tellBeginning, tellDays } from "./forecast-words.ts";
import type { StandingMilestone } from "./goals.ts";
import type { TableReport } from "./table-report.ts";

/** What was said of a milestone before, week by week, and once it is reached how right that was. */
export type ForecastLedger = { table: TableReport; score: string | null };

const EVERY = 7;
const MOST_LINES = 12;

const COLUMNS = ["forecast.toldOn", "forecast.toldWhat", "forecast.outcome"] as const;

type Outcome = "inside" | "early" | "late";

/** `null` while nothing was said of it before. */
export function tellLedger(
  told: readonly ToldMilestone[],
  { milestone, state }: StandingMilestone,
  timeZone: string,
  language: Language,
): ForecastLedger | null {
  const end = state.crossing && dayOf(state.crossing.fulfilled, timeZone);
  const lines = told.filter(
    (line) => line.slug === milestone.slug && line.metric === milestone.metric && (!end || line.day <= end),
  );
  if (lines.length === 0) return null;
  const outcomes = state.crossing && lines.map((line) => outcomeOf(line, state.crossing, timeZone));
  const judged = lines.map((line, index) => ({ line, outcome: outcomes?.[index] ?? null }));
  // What is said now stands above; here stands what was said before.
  const shown = weekly(judged).slice(outcomes ? 0 : 1, MOST_LINES);
  if (shown.length === 0) return null;
  const columns = outcomes ? COLUMNS : COLUMNS.slice(0, 2);
  return {
    table: {
      caption: say(language, "forecast.told"),
      columns: columns.map((key) => say(language, key)),
      rows: shown.map(({ line, outcome }) => [
        formatDate(language, midnight(line.day), "UTC", "day"),
        tellLine(line, language),
        ...(outcomes ? [outcome ? say(language, `forecast.outcome.${outcome}`) : "–"] : []),
      ]),
      more: false,
    },
    score: scoreOf(outcomes, language),
  };
}

type Judged = { line: ToldMilestone; outcome: Outcome | null };

/** Newest first, at least a week apart. */
function weekly(lines: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const each of lines.toReversed()) {
    const last = kept.at(-1);
    if (!last || daysBetween(each.line.day, last.line.day) >= EVERY) kept.push(each);
  }
  return kept;
}

function tellLine({ verdict, p10, p90, day }: ToldMilestone, language: Language): string {
  if (verdict !== "range" || p10 === null) return say(language, "forecast.toldNot");
  return p90 === null
    ? say(language, "forecast.toldNotBefore", { from: tellBeginning(p10, day, language) })
    : say(language, "forecast.toldRange", tellDays(p10, p90, language));
}

/**
 * Against the interval in which it was passed: a range that touches it was right. Where it had to be held, against the day
 * on which it counted.
 */
function outcomeOf(
  { verdict, p10, p90 }: ToldMilestone,
  crossing: Crossing | null,
  timeZone: string,
): Outcome | null {
  if (verdict !== "range" || p10 === null || crossing === null || crossing.after === null) return null;
  const { after, by, fulfilled } = crossing;
  if (dayOf(fulfilled, timeZone) < p10) return "early";
  const first = dayOf(fulfilled === by ? after : fulfilled, timeZone);
  return p90 !== null && first > p90 ? "late" : "inside";
}

function scoreOf(outcomes: (Outcome | null)[] | null, language: Language): string | null {
  const judged = outcomes?.filter((outcome) => outcome !== null) ?? [];
  if (judged.length === 0) return null;
  const inside = judged.filter((outcome) => outcome === "inside").length;
  return say(language, "forecast.ledger", { inside, count: judged.length });
}
