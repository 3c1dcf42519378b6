import type { Pictured } from "#lib/model/picture-address.ts";
import { parsePictureQuestion, USUAL_QUESTION } from "#lib/model/picture-question.ts";
import { embedHeaders } from "#lib/publish/embed-headers.ts";
import { embedHtml, emptyEmbedHtml } from "#lib/publish/embed-html.ts";
import { embedLinks } from "#lib/publish/embed-links.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { DATA_HEADERS, FROZEN } from "../_data/answers.ts";
import { readEmbed } from "../_data/outside.ts";

/** A chart as a frame for other people's pages, one HTML document. `of` is `null` where there is no such thing. */
export async function embedAnswer(request: Request, id: string, of: Pictured | null): Promise<Response> {
  const asked = parsePictureQuestion(new URL(request.url).searchParams);
  const question = asked ?? USUAL_QUESTION;
  const { report, language, board, isFrozen } = await readEmbed(id, asked && of, question);
  const answer = (html: string, status: number, more: Record<string, string> = {}) =>
    new Response(html, { status, headers: { ...DATA_HEADERS, ...more, ...embedHeaders(board.ancestors) } });
  if (report && of) {
    const links = embedLinks(board, id, of, question, language);
    return answer(embedHtml(report, question, links), 200, isFrozen ? FROZEN : {});
  }
  const home = { board: urlsUnder(board.base).home(language), boardTitle: board.title };
  const [notice, status] = asked ? (["unknown", 404] as const) : (["noDay", 400] as const);
  return answer(emptyEmbedHtml(notice, language, question, home), status, {
    "Cache-Control": "public, max-age=60",
  });
}
