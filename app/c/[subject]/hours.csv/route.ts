import { hoursCsv } from "#lib/publish/hours-csv.ts";
import { parseNothing } from "#lib/publish/questions.ts";
import { textAnswer } from "../../../_data/answers.ts";
import { readHourRows } from "../../../_data/interface.ts";
import { subjectRoute } from "../../../_data/subject-route.ts";

/** The hours of the week, as a table. */
export const GET = subjectRoute(parseNothing, readHourRows, (rows, subject) => {
  const name = `${subject.replace(/[^\w.-]/g, "-")}-hours.csv`;
  const headers = { "Content-Disposition": `attachment; filename="${name}"` };
  return textAnswer(hoursCsv(rows), "text/csv", headers);
});
