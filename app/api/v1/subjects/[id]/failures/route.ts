import { parseSpan } from "#lib/publish/questions.ts";
import { jsonAnswer, problemAnswer, unknownSubject } from "../../../../../_data/answers.ts";
import { readFailuresAnswer } from "../../../../../_data/interface.ts";

/** The polls that brought no figures, each with its cause. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/subjects/[id]/failures">,
): Promise<Response> {
  const { id } = await params;
  const span = parseSpan(new URL(request.url).searchParams);
  if (!span.ok) return problemAnswer(400, "bad-parameter", span.problem);
  const answer = await readFailuresAnswer(id, span.value);
  return answer ? jsonAnswer(answer) : unknownSubject(id);
}
