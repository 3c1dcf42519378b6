import { isLanguage } from "#lib/model/language.ts";
import { jsonAnswer, unknownSubject } from "../../../../../_data/answers.ts";
import { readEventsAnswer } from "../../../../../_data/interface.ts";

/** Every event of a subject; words in the language of `?lang=`, English without it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/subjects/[id]/events">,
): Promise<Response> {
  const { id } = await params;
  const lang = new URL(request.url).searchParams.get("lang");
  const answer = await readEventsAnswer(id, isLanguage(lang) ? lang : "en");
  return answer ? jsonAnswer(answer) : unknownSubject(id);
}
