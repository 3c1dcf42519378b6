import { type BadgeQuestion, parseBadgeQuestion } from "#lib/model/badge-question.ts";
import { badgeCaching, badgeEndpoint, badgeSvg } from "#lib/publish/badge.ts";
import { jsonAnswer, problemAnswer } from "../_data/answers.ts";
import { MAKESHIFT } from "../_data/makeshift.ts";
import { type BadgeSubject, type Outside, readBadge } from "../_data/outside.ts";

const ANYWHERE = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

/**
 * A badge for other people's pages: `users.svg` in the look of shields.io, `users.json` for shields.io to draw. `aboutOf`
 * tells what the file's name is about. What is unknown here is a 404 that looks like a badge.
 */
export async function badgeAnswer(
  request: Request,
  id: string,
  file: string,
  aboutOf: (name: string) => BadgeSubject | null,
): Promise<Response> {
  const [, name = "", form] = /^(.+)\.(svg|json)$/.exec(file) ?? [];
  if (form === undefined) return unknownBadge();
  const question = parseBadgeQuestion(new URL(request.url).searchParams);
  const { report, language, standing } = await readBadge(id, aboutOf(name), question);
  if (form === "json" && standing === "unknown") return unknownBadge();
  const headers = headersOf(standing, question);
  if (form === "json") return jsonAnswer(badgeEndpoint(report, question), headers);
  return new Response(badgeSvg(report, question, language), {
    status: standing === "unknown" ? 404 : 200,
    headers: { ...ANYWHERE, ...headers, "Content-Type": "image/svg+xml; charset=utf-8" },
  });
}

function unknownBadge(): Response {
  const cure = "Ask for a figure of a subject, or for one of its milestones, with .svg or .json";
  return problemAnswer(404, "unknown-badge", cure);
}

function headersOf(standing: Outside<unknown>["standing"], { cacheSeconds }: BadgeQuestion) {
  return standing === "makeshift" ? MAKESHIFT : { "Cache-Control": badgeCaching(cacheSeconds) };
}
