import { failuresCsv } from "#lib/publish/failures-csv.ts";
import { parseSpan } from "#lib/publish/questions.ts";
import { textAnswer } from "../../../_data/answers.ts";
import { readFailureRows } from "../../../_data/interface.ts";
import { subjectRoute } from "../../../_data/subject-route.ts";

/** The polls that brought no figures, as a table. */
export const GET = subjectRoute(parseSpan, readFailureRows, (rows, subject) => {
  const name = `${subject.replace(/[^\w.-]/g, "-")}-failures.csv`;
  const headers = { "Content-Disposition": `attachment; filename="${name}"` };
  return textAnswer(failuresCsv(rows), "text/csv", headers);
});
