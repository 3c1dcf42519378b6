import { parseMetricQuestion } from "#lib/publish/questions.ts";
import { jsonAnswer, problemAnswer, unknownSubject } from "../../../../../_data/answers.ts";
import { readForecastAnswer } from "../../../../../_data/interface.ts";

/** What one metric of a subject may become, and when its milestones may be reached. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/subjects/[id]/forecast">,
): Promise<Response> {
  const { id } = await params;
  const metric = parseMetricQuestion(new URL(request.url).searchParams);
  if (!metric.ok) return problemAnswer(400, "bad-parameter", metric.problem);
  const answer = await readForecastAnswer(id, metric.value);
  return answer ? jsonAnswer(answer) : unknownSubject(id);
}
