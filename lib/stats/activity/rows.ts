import type { ActivityAnswer, ActivityRow } from "../../model/activity.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../../model/instant.ts";

/** A UTC day as the number of days since 1970. */
export type DayNumber = number;

/** A row with its numbers as such, and when its window begins. */
export type Row = { at: Instant; signups: number; posts: number; logins: number };

/** An answer with plausible rows only, newest first; `leftOut` counts the others. */
export type ReadAnswer = {
  fetchedAt: Instant;
  generatedAt: Instant;
  calendar: boolean;
  rows: Row[];
  leftOut: number;
};

export const dayNumber = (at: Instant): DayNumber => Math.floor(at / DAY);

/** Twelve rows reach eleven weeks back, one more if the server had kept its answer for long. */
const REACH = 13 * 7 * DAY;
/** Clocks east of Greenwich begin their Monday so much earlier, those west of it so much later. */
const EAST = 14 * HOUR;
const WEST = 12 * HOUR;
/** Time zones differ by whole quarters of an hour. */
const QUARTER = 15 * MINUTE;
/** More than any server counts in a week; sums of years of it are still exact. */
const MOST = 1e11;

/** The UTC Monday nearest to the midnight of a Monday in some time zone; `null` for any other moment. */
export function mondayOf(at: Instant): DayNumber | null {
  const day = dayNumber(at + EAST);
  // 1970-01-05 was a Monday.
  return (day - 4) % 7 === 0 && at - day * DAY <= WEST && at % QUARTER === 0 ? day : null;
}

/** The answers by the moment of generation, and each as what its rows show: weeks of the calendar or windows that slide. */
export function readAnswers(answers: readonly ActivityAnswer[]): ReadAnswer[] {
  const read = answers.map(readAnswer).filter(({ rows, leftOut }) => rows.length + leftOut > 0);
  const sorted = read.toSorted((a, b) => a.generatedAt - b.generatedAt || a.fetchedAt - b.fetchedAt);
  const certain = sorted.filter((answer) => !isUncertain(answer));
  return sorted.map((answer) => {
    if (!isUncertain(answer)) return answer;
    const before = certain.findLast((other) => other.generatedAt < answer.generatedAt);
    const after = certain.find((other) => other.generatedAt > answer.generatedAt);
    const slides = !after?.calendar && (before ? !before.calendar : after !== undefined && isRound(after));
    return slides ? { ...answer, calendar: false, generatedAt: newestStamp(answer) } : answer;
  });
}

const newestStamp = ({ rows }: ReadAnswer) => rows[0]?.at ?? 0;
const isRound = (answer: ReadAnswer) => newestStamp(answer) % QUARTER === 0;

/**
 * Windows that slide begin at some zone’s midnight of a Monday once in thousands of answers, unless their server is always asked at
 * round times. What such an answer is, those before and after it tell.
 */
function isUncertain(answer: ReadAnswer): boolean {
  return answer.calendar && answer.fetchedAt - newestStamp(answer) < 2 * DAY;
}

function readAnswer({ fetchedAt, generatedAt, rows }: ActivityAnswer): ReadAnswer {
  const all = rows.map(readRow).toSorted((a, b) => b.at - a.at);
  const plausible = all.filter(
    ({ at, signups, posts, logins }) =>
      at <= fetchedAt + DAY && at >= fetchedAt - REACH && Math.max(signups, posts, logins) <= MOST,
  );
  const calendar = plausible.length > 0 && plausible.every(({ at }) => mondayOf(at) !== null);
  const newest = plausible[0]?.at ?? generatedAt;
  return {
    fetchedAt,
    generatedAt: calendar ? Math.min(generatedAt, fetchedAt) : newest,
    calendar,
    rows: plausible,
    leftOut: all.length - plausible.length,
  };
}

function readRow({ week, statuses, logins, registrations }: ActivityRow): Row {
  const at = Number(week) * SECOND;
  return { at, signups: Number(registrations), posts: Number(statuses), logins: Number(logins) };
}
