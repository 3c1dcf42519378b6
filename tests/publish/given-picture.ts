import type { ActivityAnswer } from "../../lib/model/activity.ts";
import { addDays, parseDay } from "../../lib/model/calendar.ts";
import type { Pictured } from "../../lib/model/picture-address.ts";
import { type PictureQuestion, USUAL_QUESTION } from "../../lib/model/picture-question.ts";
import { pictureDomain } from "../../lib/model/picture-range.ts";
import { type PictureReport, pictureReport } from "../../lib/reports/picture.ts";
import type { SubjectData } from "../../lib/reports/subject-data.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";
import { sliding } from "../stats/activity/given.ts";

export const NOW = "2022-12-30 04:00";

/** Forty days of a reading every three hours, four of them missing in the middle. */
export function growing(name: string | null = null): SubjectData {
  const start = instant("2022-11-20 04:00");
  const rows = Array.from({ length: 320 }, (_, index) => {
    const at = new Date(start + index * 3 * 3_600_000).toISOString().slice(0, 16);
    const values = {
      users: 100 + Math.round(index * 2.5),
      active: 60 + index,
      posts: index * 31,
      servers: 9_000 + index,
    };
    return [at, values] as [string, typeof values];
  });
  const read = rows.filter((_, index) => index < 150 || index >= 182);
  const milestones = [
    {
      slug: "thousand",
      metric: "users",
      threshold: 1000,
      when: "reaches",
      label: { en: "Hand-over", ar: "التسليم" },
    } as const,
  ];
  return { ...subjectData(read, { name, milestones }), answers: ANSWERS };
}

/**
 * What a server said of its sign-ups, and ten times as many posts, each noon of three weeks but for three days: of its
 * days some are exact, some lie between bounds, and the newest are open above.
 */
export const ANSWERS: ActivityAnswer[] = Array.from({ length: 21 }, (_, index) => index)
  .filter((index) => index < 15 || index > 17)
  .map((index) => sliding(addDays(parseDay("2022-12-09"), index), signups, (day) => 10 * signups(day)));

function signups(day: number): number {
  return day % 5;
}

/** The picture that a question asks for, as the board would draw it. */
export function pictureOf(
  asked: Partial<PictureQuestion> = {},
  of: Pictured = "users",
  data: SubjectData = growing(),
): { report: PictureReport; question: PictureQuestion } {
  const question = { ...USUAL_QUESTION, ...asked };
  const now = instant(NOW);
  const domain = pictureDomain(question.range, data.history.at[0] ?? now, now, data.subject.timeZone);
  const reader = { language: question.lang ?? "en", now };
  const report = pictureReport(data, of, question, domain, "stats.example.org", reader);
  if (!report) throw new Error("the picture is there");
  return { report, question };
}
