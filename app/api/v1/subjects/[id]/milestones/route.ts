import { isLanguage } from "#lib/model/language.ts";
import { jsonAnswer, unknownSubject } from "../../../../../_data/answers.ts";
import { readMilestonesAnswer } from "../../../../../_data/interface.ts";

/** Every milestone of a subject; labels in the language of `?lang=`, English without it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/subjects/[id]/milestones">,
): Promise<Response> {
  const { id } = await params;
  const lang = new URL(request.url).searchParams.get("lang");
  const answer = await readMilestonesAnswer(id, isLanguage(lang) ? lang : "en");
  return answer ? jsonAnswer(answer) : unknownSubject(id);
}
