import type {
  Activity,
  ActivityAnswer,
  ActivityCount,
  ActivityWindow,
  Bounds,
} from "../../model/activity.ts";
import { type Day, daysBetween, parseDay } from "../../model/calendar.ts";
import { DAY } from "../../model/instant.ts";
import { sayingOf } from "./claims.ts";
import { gatherDoubts, nameOfDay } from "./doubts.ts";
import { judgeAnswers, type Newest } from "./judge.ts";
import { createLedger } from "./ledger.ts";
import { type DayNumber, dayNumber, mondayOf, type ReadAnswer, readAnswers } from "./rows.ts";
import type { SumBounds } from "./sums.ts";

/** What lies farther back than this is left out, so that a stray answer cannot stretch the days over centuries. */
const MOST_DAYS = 20 * 366;

const EPOCH = parseDay("1970-01-01");
const numberOf = (day: Day): DayNumber => daysBetween(EPOCH, day);

const NOTHING: Activity = {
  days: [],
  windows: [],
  windowKind: null,
  between: () => ({ low: 0, high: null }),
  doubts: [],
  generatedAt: null,
};

/**
 * Sign-ups and posts per UTC day out of the windows that a server told of on many days, as docs/activity.md has it: exact where
 * they leave no choice, else the tightest bounds. `launched` is the day on which the server began, where it is known:
 * before it nothing happened.
 */
export function reconstructActivity(answers: readonly ActivityAnswer[], launched: Day | null): Activity {
  const read = withinReach(readAnswers(answers));
  const newest = read.at(-1);
  if (!newest) return NOTHING;
  const sayings = read.map(sayingOf);
  const touched = sayings.flatMap(({ told, begun }) => [...told, ...begun]);
  const first = touched.reduce((least, { from }) => Math.min(least, from), dayNumber(newest.generatedAt));
  const today = dayNumber(newest.generatedAt);
  // Windows may turn out to be seven days long.
  const end = touched.reduce((most, { to }) => Math.max(most, to + 1), today + 1);

  const ledger = createLedger(first, end);
  const { doubted, newest: believed } = judgeAnswers(read, launched && numberOf(launched), ledger);
  const [signups, posts] = [ledger.sums.signups.days(), ledger.sums.posts.days()];
  const between = (count: ActivityCount, from: Day, to: Day): Bounds => {
    const [start, stop] = [Math.max(first, numberOf(from)), Math.min(today, numberOf(to)) + 1];
    if (stop <= start) return { low: 0, high: from > to ? 0 : null };
    const { low, high } = boundsOf(ledger.sums[count].between(start - first, stop - first));
    const isInside = numberOf(from) >= first && numberOf(to) <= today;
    return { low, high: isInside ? high : null };
  };
  return {
    days: Array.from({ length: today + 1 - first }, (_, index) => ({
      day: nameOfDay(first + index),
      signups: boundsOf(signups[index]),
      posts: boundsOf(posts[index]),
    })),
    windows: believed ? windowsOf(believed) : [],
    windowKind: believed?.kind ?? null,
    between,
    doubts: gatherDoubts(doubted),
    generatedAt: newest.generatedAt,
  };
}

function withinReach(answers: readonly ReadAnswer[]): ReadAnswer[] {
  const newest = answers.at(-1)?.generatedAt ?? 0;
  return answers.filter(({ generatedAt, rows }) => rows.length > 0 && generatedAt > newest - MOST_DAYS * DAY);
}

function boundsOf(bounds: SumBounds | undefined): Bounds {
  const { low, high } = bounds ?? { low: 0, high: Infinity };
  return { low, high: high === Infinity ? null : high };
}

const LENGTHS = { "calendar-week": 7, "six-days": 6, "seven-days": 7, "six-or-seven": null } as const;

function windowsOf({ answer: { rows, calendar }, kind, empty }: Newest): ActivityWindow[] {
  const silent = new Set(empty.map(({ row }) => row));
  const telling = rows.filter((row) => !silent.has(row)).toReversed();
  return telling.map(({ at, signups, posts, logins }) => ({
    from: nameOfDay(calendar ? (mondayOf(at) ?? dayNumber(at)) : dayNumber(at)),
    days: LENGTHS[kind],
    partial: at === rows[0]?.at,
    signups,
    posts,
    logins,
  }));
}
