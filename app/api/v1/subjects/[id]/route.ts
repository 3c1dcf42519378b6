import { jsonAnswer, unknownSubject } from "../../../../_data/answers.ts";
import { readSubjectAnswer } from "../../../../_data/interface.ts";

/** What is known of one subject now. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/v1/subjects/[id]">,
): Promise<Response> {
  const { id } = await params;
  const answer = await readSubjectAnswer(id);
  return answer ? jsonAnswer(answer) : unknownSubject(id);
}
