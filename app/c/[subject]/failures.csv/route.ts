import { failuresCsv } from "#lib/publish/failures-csv.ts";
import { parseSpan } from "#lib/publish/questions.ts";
import { problemAnswer, textAnswer, unknownSubject } from "../../../_data/answers.ts";
import { readFailureRows } from "../../../_data/interface.ts";

/** The polls that brought no figures, as a table. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/c/[subject]/failures.csv">,
): Promise<Response> {
  const { subject } = await params;
  const span = parseSpan(new URL(request.url).searchParams);
  if (!span.ok) return problemAnswer(400, "bad-parameter", span.problem);
  const rows = await readFailureRows(subject, span.value);
  if (!rows) return unknownSubject(subject);
  const name = `${subject.replace(/[^\w.-]/g, "-")}-failures.csv`;
  const headers = { "Content-Disposition": `attachment; filename="${name}"` };
  return textAnswer(failuresCsv(rows), "text/csv", headers);
}
