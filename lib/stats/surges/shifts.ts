import { DAY, type Instant } from "../../model/instant.ts";
import type { Outburst } from "../../model/outburst.ts";
import type { Series } from "../../model/sample.ts";
import { median, spreadOf } from "../spread.ts";
import { closeOf } from "./certain.ts";
import { type Day, wholesIn } from "./days.ts";
import { nextKnown } from "./slots.ts";

/** What is usual is the median of the eight weeks before, of which so many must be known, and of each so many days. */
const WEEKS = 8;
const LEAST_WEEKS = 6;
const LEAST_DAYS = 5;
/** Faster growth is at least twice the usual for a week, slower at most half of it for two, */
const FASTER = { weeks: 1, share: 1 };
const SLOWER = { weeks: 2, share: 0.5 };
/** farther from it than so many times the spread of those weeks, and what chance makes of them, and by so many accounts. */
const SPREADS = 8;
const CHANCES = 6;
const LEAST_EXCESS = 20;
/** A single day counts for no more than twice the usual of a day above or below it, or than so many accounts. */
const MOST_PER_DAY = { times: 2, least: 5 };
/** So what a week brought may be so many times what counts of it, or it was one day’s doing after all. */
const MOST_UNCOUNTED = 2;
/** What begins so soon after the end of an outburst of the same direction belongs to it. */
const MERGED = 21 * DAY;

/** The median of the weeks before, and what lies far from it. */
type Level = { usual: number; clear: number };

/**
 * Weeks in which growth became faster or slower, or accounts became fewer. Any seven days in a row may be the week, and no
 * single day makes one, for its part is limited. Another level is then usual: it takes six weeks to be left again.
 */
export function findShifts(series: Series, days: readonly Day[], daily: readonly Outburst[]): Outburst[] {
  const found: Outburst[] = [];
  let levelFrom = 0;
  for (let end = 7 * (LEAST_WEEKS + 1); end < days.length; end++) {
    const shift =
      shiftUntil(series, days, end, levelFrom, FASTER) ?? shiftUntil(series, days, end, levelFrom, SLOWER);
    if (!shift || daily.some((outburst) => belongs(shift, outburst))) continue;
    found.push(shift);
    levelFrom = end - shift.days;
  }
  return found;
}

/** Whether the days up to an index, not included, are of another level than those since `levelFrom`. */
function shiftUntil(
  series: Series,
  days: readonly Day[],
  end: number,
  levelFrom: number,
  direction: typeof FASTER,
): Outburst | null {
  const start = end - 7 * direction.weeks;
  const level = levelBefore(days, start, levelFrom);
  if (!level) return null;
  const { usual, clear } = level;
  const sign = direction === FASTER ? 1 : -1;
  const bar = Math.max(direction.share * Math.abs(usual), clear);
  let counted = 0;
  for (let week = start; week < end; week += 7) {
    const change = weekFrom(days, week, usual / 7);
    if (change === null || sign * (change - usual) < bar) return null;
    counted += change;
  }
  const shift = outburstOf(series, days, [start, end], usual, sign);
  return shift && Math.abs(shift.change) <= MOST_UNCOUNTED * Math.abs(counted) ? shift : null;
}

function levelBefore(days: readonly Day[], start: number, levelFrom: number): Level | null {
  const weeks: number[] = [];
  for (let week = 1; week <= WEEKS; week++) {
    const from = start - 7 * week;
    const change = from >= levelFrom ? weekFrom(days, from, null) : null;
    if (change !== null) weeks.push(change);
  }
  if (weeks.length < LEAST_WEEKS) return null;
  const usual = median(weeks);
  const chance = CHANCES * Math.sqrt(Math.abs(usual));
  return { usual, clear: Math.max(LEAST_EXCESS, SPREADS * spreadOf(weeks), chance) };
}

/** The change in the seven days from an index on, each limited around what is usual in a day; `null` where too few are known. */
function weekFrom(days: readonly Day[], from: number, usual: number | null): number | null {
  const changes = wholesIn(days, from, from + 7);
  if (from < 0 || changes.length < LEAST_DAYS) return null;
  let sum = 0;
  for (const change of changes) sum += usual === null ? change : limited(change, usual);
  return (sum * 7) / changes.length;
}

function limited(change: number, usual: number): number {
  const most = Math.max(MOST_PER_DAY.least, MOST_PER_DAY.times * Math.abs(usual));
  return Math.min(usual + most, Math.max(usual - most, change));
}

function outburstOf(
  series: Series,
  days: readonly Day[],
  [start, end]: readonly [number, number],
  usual: number,
  sign: 1 | -1,
): Outburst | null {
  const [first, last] = [days[start], days[end - 1]];
  const close = last && closeOf(series, last);
  const opening = first?.opening;
  const detectedAt = last && nextKnown(series, last.rows[1] - 1)?.at;
  if (!close || !opening || detectedAt === undefined) return null;
  const change = close.value - opening.value;
  const isFaster = sign === 1;
  if (isFaster && change <= 0) return null;
  return {
    kind: !isFaster && change < 0 ? "decline" : "shift",
    at: onsetIn(days, [start, end], usual / 7, sign),
    to: last.to,
    detectedAt,
    days: isFaster ? 7 : 14,
    change,
    usual: ((end - start) / 7) * usual,
    weekday: null,
    before: opening.value,
    seen: change,
    settled: true,
    peak: { at: first.from, change },
  };
}

/** The first of the days that is itself halfway to such a week: the others only came along with it. */
function onsetIn(
  days: readonly Day[],
  [start, end]: readonly [number, number],
  usual: number,
  sign: 1 | -1,
): Instant {
  const halfway = (sign === 1 ? FASTER.share : SLOWER.share) * (Math.abs(usual) / 2);
  const onset = days
    .slice(start, end)
    .find(({ whole }) => whole !== null && sign * (whole - usual) >= halfway);
  return (onset ?? days[start])?.from ?? 0;
}

function belongs(shift: Outburst, { kind, at, to, detectedAt }: Outburst): boolean {
  const isSameWay = shift.change > shift.usual ? kind === "surge" : kind === "purge";
  if (!isSameWay || detectedAt > shift.detectedAt) return false;
  return at < (shift.to ?? 0) && (to === null || shift.at <= to + MERGED);
}
