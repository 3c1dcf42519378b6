import { parseBadgeQuestion } from "#lib/model/badge-question.ts";
import { badgeCaching, badgeEndpoint, badgeSvg, noBadge } from "#lib/publish/badge.ts";
import { jsonAnswer, problemAnswer } from "../_data/answers.ts";
import { type BadgeSubject, readBadge } from "../_data/outside.ts";

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
  const { report, language } = await readBadge(id, aboutOf(name), question);
  const headers = { "Cache-Control": badgeCaching(question.cacheSeconds) };
  if (form === "json") return report ? jsonAnswer(badgeEndpoint(report, question), headers) : unknownBadge();
  return new Response(badgeSvg(report ?? noBadge(language), question, language), {
    status: report ? 200 : 404,
    headers: { ...ANYWHERE, ...headers, "Content-Type": "image/svg+xml; charset=utf-8" },
  });
}

function unknownBadge(): Response {
  const cure = "Ask for a figure of a subject, or for one of its milestones, with .svg or .json";
  return problemAnswer(404, "unknown-badge", cure);
}
