import type { Activity, ActivityCount, ActivityDay, Bounds } from "../model/activity.ts";
import { addDays, type Day, dayOf, startOf } from "../model/calendar.ts";
import { formatInstant, type Instant } from "../model/instant.ts";
import { activityOf } from "./activity.ts";
import type { Span } from "./failures.ts";
import type { SubjectData } from "./subject-data.ts";

export const COUNT_STEPS = ["day", "week"] as const;
export type CountStep = (typeof COUNT_STEPS)[number];

export type CountQuestion = { count: ActivityCount; step: CountStep; span: Span };

/** The number where it is known exactly. */
export const exactly = ({ low, high }: Bounds): number | null => (low === high ? low : null);

const utcDay = (at: Instant) => dayOf(at, "UTC");

/** The UTC days of a time. */
function daysIn({ days }: Activity, { from, to }: Span): ActivityDay[] {
  return days.filter(
    ({ day }) => (from === null || day >= utcDay(from)) && (to === null || day <= utcDay(to)),
  );
}

const mondayOf = (day: Day) => utcDay(startOf("week", Date.parse(day), "UTC"));

function stepsOf(activity: Activity, { count, step, span }: CountQuestion): [Day, Bounds][] {
  const days = daysIn(activity, span);
  if (step === "day") return days.map((day) => [day.day, day[count]]);
  const mondays = [...new Set(days.map(({ day }) => mondayOf(day)))];
  return mondays.map((monday) => [monday, activity.between(count, monday, addDays(monday, 6))]);
}

/** `GET /api/v1/subjects/{id}/signups`: a point only where it is exact, bounds everywhere. */
export function countAnswer(data: SubjectData, question: CountQuestion) {
  const activity = activityOf(data);
  const steps = stepsOf(activity, question);
  return {
    id: data.subject.id,
    metric: question.count,
    unit: question.count,
    step: question.step,
    timeZone: "UTC",
    points: steps.map(([day, bounds]) => [day, exactly(bounds)] as const),
    exact: steps.filter(([, bounds]) => exactly(bounds) !== null).map(([day]) => day),
    bounds: steps.map(([day, { low, high }]) => [day, low, high] as const),
    windows: activity.windowKind,
    answered: activity.windows.map(({ from, days, partial, ...window }) => ({
      from,
      days,
      count: window[question.count],
      partial,
    })),
    generatedAt: activity.generatedAt === null ? null : formatInstant(activity.generatedAt),
  };
}

/** A day as the table of both counts has it. */
export type CountRow = { day: Day } & Record<ActivityCount, Bounds>;

export function countRows(data: SubjectData, span: Span): CountRow[] {
  return daysIn(activityOf(data), span);
}

/** So many answers come without a span, and so many at most with one: two years of days. */
const NEWEST = 100;
const MOST = 1000;

/** `GET /api/v1/subjects/{id}/activity`: what was answered, newest first, by the moment of asking. */
export function activityAnswer({ subject, answers }: SubjectData, span: Span) {
  const { from, to } = span;
  const within = answers
    .filter(({ fetchedAt }) => (from === null || fetchedAt >= from) && (to === null || fetchedAt <= to))
    .toSorted((a, b) => b.fetchedAt - a.fetchedAt);
  return {
    id: subject.id,
    answers: within
      .slice(0, from === null && to === null ? NEWEST : MOST)
      .map(({ fetchedAt, generatedAt, rows }) => ({
        fetchedAt: formatInstant(fetchedAt),
        generatedAt: formatInstant(generatedAt),
        rows,
      })),
  };
}
