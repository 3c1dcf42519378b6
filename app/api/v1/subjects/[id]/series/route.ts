import { parseSeriesQuestion } from "#lib/publish/questions.ts";
import { seriesAnswer } from "#lib/reports/api.ts";
import { jsonAnswer, problemAnswer, unknownSubject } from "../../../../../_data/answers.ts";
import { readClock, readSubject } from "../../../../../_data/board.ts";

/** One metric through time. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/subjects/[id]/series">,
): Promise<Response> {
  const { id } = await params;
  const data = await readSubject(id);
  if (!data) return unknownSubject(id);
  const question = parseSeriesQuestion(new URL(request.url).searchParams);
  if (!question.ok) return problemAnswer(400, "bad-parameter", question.problem);
  return jsonAnswer(seriesAnswer(data, question.value, { language: "en", now: await readClock() }));
}
