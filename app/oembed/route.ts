import { parseOEmbedQuestion } from "#lib/model/oembed-question.ts";
import { oEmbed, oEmbedXml, pageAt } from "#lib/publish/oembed.ts";
import { jsonAnswer, problemAnswer, textAnswer } from "../_data/answers.ts";
import { readBoard } from "../_data/board.ts";
import { readPreview } from "../_data/previews.ts";

const FORMS = {
  json: jsonAnswer,
  xml: (answer: Record<string, string | number>) => textAnswer(oEmbedXml(answer), "text/xml"),
};

const isForm = (text: string): text is keyof typeof FORMS => Object.hasOwn(FORMS, text);

/** What a page of this board is as a part of another page, for whoever was given its address. */
export async function GET(request: Request): Promise<Response> {
  const question = parseOEmbedQuestion(new URL(request.url).searchParams);
  const { title: board, baseUrl: origin, basePath } = await readBoard();
  if (!isForm(question.format)) return problemAnswer(501, "unknown-format", "format must be json or xml");
  if (origin === null) {
    const cure = "This board does not know its public address: its operator sets baseUrl";
    return problemAnswer(404, "no-public-address", cure);
  }
  const place = { board, origin, basePath };
  const page = question.url && pageAt(question.url, place);
  const made = page && (await readPreview(page));
  const answer = page && made && oEmbed(page, made, question, place);
  if (answer) return FORMS[question.format](answer);
  const cure = "url must be the whole address of an overview, a figure or a milestone of this board";
  return problemAnswer(404, "unknown-page", cure);
}
