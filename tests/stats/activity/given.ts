import type { ActivityAnswer } from "../../../lib/model/activity.ts";
import { type Day, daysBetween, parseDay } from "../../../lib/model/calendar.ts";
import { DAY, HOUR, type Instant, SECOND } from "../../../lib/model/instant.ts";

const EPOCH = parseDay("1970-01-01");

export const numberOf = (day: Day | string) => daysBetween(EPOCH, day as Day);

/** What happened on a day, given by the number of days since 1970. */
export type Truth = (day: number) => number;

const row = (at: Instant, signups: number, posts: number) => ({
  week: String(Math.floor(at / SECOND)),
  statuses: String(posts),
  logins: signups + posts > 0 ? "1" : "0",
  registrations: String(signups),
});

const sum = (truth: Truth, from: number, to: number) => {
  let total = 0;
  for (let day = from; day < to; day++) total += truth(day);
  return total;
};

/** The twelve rows of a server whose windows slide, a second after noon; half of that day's count has come by then. */
export function sliding(day: string, signups: Truth, posts: Truth, length: 6 | 7 = 6): ActivityAnswer {
  const today = numberOf(day);
  const generatedAt = today * DAY + 12 * HOUR + SECOND;
  const rows = Array.from({ length: 12 }, (_, i) => {
    const from = today - 7 * i;
    const counted = (truth: Truth) =>
      i === 0 ? Math.floor(truth(from) / 2) : sum(truth, from, from + length);
    return row(generatedAt - i * 7 * DAY, counted(signups), counted(posts));
  });
  return { fetchedAt: generatedAt + HOUR, generatedAt, rows };
}

/** The twelve rows of a server with weeks of the calendar, so many hours after a Monday's midnight in UTC, two hours into the day. */
export function calendarWeeks(day: string, signups: Truth, posts: Truth, shift: number): ActivityAnswer {
  const today = numberOf(day);
  const fetchedAt = today * DAY + 2 * HOUR + SECOND;
  const monday = today - ((today - 4) % 7);
  const rows = Array.from({ length: 12 }, (_, i) => {
    const from = monday - 7 * i;
    const counted = (truth: Truth) => sum(truth, from, Math.min(from + 7, today));
    return row(from * DAY + shift * HOUR, counted(signups), counted(posts));
  });
  return { fetchedAt, generatedAt: fetchedAt, rows };
}
