import type { Activity } from "../../model/activity.ts";
import type { TrendStep, TrendsQuestion } from "../../model/trends-question.ts";
import type { EventLines } from "../board-events.ts";
import type { ChartEvent } from "../chart-report.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { type CountReport, chooseColumns, countReport, eventsAmong } from "./count-report.ts";
import { shownDays } from "./shown-days.ts";

/** What was counted per day, week or window. */
export type CountsReport = {
  steps: TrendStep[];
  signups: CountReport;
  posts: CountReport;
  events: EventLines;
  /** As they are numbered on every chart of the page. */
  marks: ChartEvent[];
};

/** Sign-ups and posts as asked for, or each as finely as it is known; `null` where no answer was kept. */
export function countsReport(
  data: SubjectData,
  activity: Activity,
  { range, step }: TrendsQuestion,
  { language }: Reader,
): CountsReport | null {
  const days = shownDays(activity, range);
  if (!days) return null;
  const chosen = chooseColumns(activity, "signups", days, step);
  const { lines, marks } = eventsAmong(data, chosen.columns, language);
  const signups = countReport(data, activity, chosen, marks, language);
  const posts = countReport(data, activity, chooseColumns(activity, "posts", days, step), marks, language);
  return signups && posts && { steps: chosen.steps, signups, posts, events: lines, marks };
}
