import { subjectAnswer } from "#lib/reports/api.ts";
import { jsonAnswer, unknownSubject } from "../../../../_data/answers.ts";
import { readClock, readSubject } from "../../../../_data/board.ts";

/** What is known of one subject now. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/v1/subjects/[id]">,
): Promise<Response> {
  const { id } = await params;
  const data = await readSubject(id);
  return data
    ? jsonAnswer(subjectAnswer(data, { language: "en", now: await readClock() }))
    : unknownSubject(id);
}
