import { isLanguage } from "#lib/model/language.ts";
import { milestonesAnswer } from "#lib/reports/api.ts";
import { jsonAnswer, unknownSubject } from "../../../../../_data/answers.ts";
import { readClock, readSubject } from "../../../../../_data/board.ts";

/** Every milestone of a subject; labels in the language of `?lang=`, English without it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/subjects/[id]/milestones">,
): Promise<Response> {
  const { id } = await params;
  const data = await readSubject(id);
  if (!data) return unknownSubject(id);
  const lang = new URL(request.url).searchParams.get("lang");
  return jsonAnswer(
    milestonesAnswer(data, { language: isLanguage(lang) ? lang : "en", now: await readClock() }),
  );
}
