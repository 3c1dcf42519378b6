import { activityCsv } from "#lib/publish/activity-csv.ts";
import { parseSpan } from "#lib/publish/questions.ts";
import { textAnswer } from "../../../_data/answers.ts";
import { readCountRows } from "../../../_data/interface.ts";
import { subjectRoute } from "../../../_data/subject-route.ts";

/** Sign-ups and posts of every UTC day, as a table. */
export const GET = subjectRoute(parseSpan, readCountRows, (rows, subject) => {
  const name = `${subject.replace(/[^\w.-]/g, "-")}-activity.csv`;
  const headers = { "Content-Disposition": `attachment; filename="${name}"` };
  return textAnswer(activityCsv(rows), "text/csv", headers);
});
