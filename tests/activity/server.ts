import type { ActivityAnswer, ActivityRow } from "../../lib/model/activity.ts";
import { addDays, dayOf, startOfDay } from "../../lib/model/calendar.ts";
import { DAY, type Instant, SECOND } from "../../lib/model/instant.ts";

/** One stream of numbers in [0, 1) per seed (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What happened: so many on each day, counted from the first, at random moments of it. */
export type Truth = { first: number; signups: number[]; posts: number[]; logins: number[] };
type Counted = "signups" | "posts" | "logins";

const sums = new WeakMap<number[], number[]>();

/** How many there had been before each day. */
function sumsOf(counts: number[]): number[] {
  let sum = 0;
  const known = sums.get(counts) ?? [0, ...counts.map((count) => (sum += count))];
  sums.set(counts, known);
  return known;
}

/** How many of a day's come in its first part: each at a moment of its own, evenly where there are many. */
function partOf(count: number, share: number, day: number): number {
  if (count > 60) return Math.floor(count * share);
  const random = randomOf(day * 61 + count);
  let came = 0;
  for (let i = 0; i < count; i++) if (random() < share) came += 1;
  return came;
}

/** How many there had been by a moment. */
function amountBy(truth: Truth, count: Counted, at: Instant): number {
  const counts = truth[count];
  const day = Math.min(Math.max(0, Math.floor(at / DAY) - truth.first), counts.length);
  const share = Math.min(1, Math.max(0, at / DAY - truth.first - day));
  return (sumsOf(counts)[day] ?? 0) + partOf(counts[day] ?? 0, share, day);
}

/**
 * What a server answers at a moment, out of what happened.
 * - sliding: six or seven UTC days from a week ago on, two weeks ago and so on, and today so far, as Mastodon has it since 3.5;
 *   from `sevenFrom` on its windows have seven days.
 * - calendar: weeks from Monday to Monday, in UTC (Mastodon up to 3.4, whatever its stamps) or as its own clocks have it.
 * - upgraded at `slidingFrom`: sliding windows into which every calendar week that they touch is counted whole, as far as
 *   it was counted before; so does Mastodon 3.5 for three months.
 */
export type Server = {
  truth: Truth;
  /** Windows slide from this moment on; before, they are weeks of the calendar. */
  slidingFrom: Instant;
  sevenFrom: Instant;
  /** Of its stamps, where it has weeks of the calendar. */
  timeZone: string;
  weeksAreLocal: boolean;
  /** Whatever was counted before is forgotten from then on. */
  emptiedAt: Instant;
};

function counted(server: Server, count: Counted, from: Instant, to: Instant, now: Instant): number {
  const kept = server.emptiedAt <= now ? server.emptiedAt : -Infinity;
  const [start, end] = [Math.max(from, kept), Math.min(to, now)];
  return end > start ? amountBy(server.truth, count, end) - amountBy(server.truth, count, start) : 0;
}

const mondayOf = (day: number) => day - ((((day - 4) % 7) + 7) % 7);

function inWindow(server: Server, count: Counted, first: number, days: number, now: Instant): number {
  const total = counted(server, count, Math.max(first * DAY, server.slidingFrom), (first + days) * DAY, now);
  if (server.slidingFrom === -Infinity || server.slidingFrom < (first - 6) * DAY) return total;
  const weeks = new Set(Array.from({ length: days }, (_, i) => mondayOf(first + i)));
  return [...weeks].reduce(
    (sum, week) =>
      sum + counted(server, count, week * DAY, Math.min((week + 7) * DAY, server.slidingFrom), now),
    total,
  );
}

const row = (at: Instant, countOf: (count: Counted) => number): ActivityRow => ({
  week: String(Math.floor(at / SECOND)),
  statuses: String(countOf("posts")),
  logins: String(countOf("logins")),
  registrations: String(countOf("signups")),
});

function slidingRows(server: Server, now: Instant): ActivityRow[] {
  const days = now >= server.sevenFrom ? 7 : 6;
  return Array.from({ length: 12 }, (_, i) => {
    const at = now - i * 7 * DAY;
    return row(at, (count) => inWindow(server, count, Math.floor(at / DAY), days, now));
  });
}

function calendarRows(server: Server, now: Instant): ActivityRow[] {
  const { timeZone, weeksAreLocal } = server;
  const today = weeksAreLocal ? dayOf(now, timeZone) : dayOf(now, "UTC");
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  return Array.from({ length: 12 }, (_, i) => {
    const week = addDays(monday, -7 * i);
    const zone = weeksAreLocal ? timeZone : "UTC";
    const [from, to] = [startOfDay(week, zone), startOfDay(addDays(week, 7), zone)];
    return row(startOfDay(week, timeZone), (count) => counted(server, count, from, to, now));
  });
}

/** What is asked for at a moment and was made at another. */
export function answerOf(server: Server, madeAt: Instant, fetchedAt: Instant): ActivityAnswer {
  if (madeAt < server.slidingFrom) {
    return { fetchedAt, generatedAt: fetchedAt, rows: calendarRows(server, madeAt) };
  }
  return { fetchedAt, generatedAt: madeAt, rows: slidingRows(server, madeAt) };
}
