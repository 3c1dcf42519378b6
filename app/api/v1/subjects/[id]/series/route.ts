import { parseSeriesQuestion } from "#lib/publish/questions.ts";
import { jsonAnswer, problemAnswer, unknownSubject } from "../../../../../_data/answers.ts";
import { readSeriesAnswer } from "../../../../../_data/interface.ts";

/** One metric through time. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/subjects/[id]/series">,
): Promise<Response> {
  const { id } = await params;
  const question = parseSeriesQuestion(new URL(request.url).searchParams);
  if (!question.ok) return problemAnswer(400, "bad-parameter", question.problem);
  const answer = await readSeriesAnswer(id, question.value);
  return answer ? jsonAnswer(answer) : unknownSubject(id);
}
