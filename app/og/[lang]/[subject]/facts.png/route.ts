import { drawCard } from "#lib/charts/card.ts";
import { drawPng } from "#lib/charts/png.ts";
import { parseAsOf } from "#lib/model/as-of.ts";
import { isLanguage } from "#lib/model/language.ts";
import { FROZEN, pngAnswer, problemAnswer, unknownSubject } from "../../../../_data/answers.ts";
import { readFactsCard } from "../../../../_data/interface.ts";

/** A fact sheet's picture for link previews; `on` as the sheet is asked for. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/og/[lang]/[subject]/facts.png">,
): Promise<Response> {
  const { lang, subject } = await params;
  const asked = new URL(request.url).searchParams.get("on");
  const on = asked === null ? null : parseAsOf(asked);
  if (!isLanguage(lang)) return problemAnswer(404, "unknown-picture", "Ask for et, en, nl or ar");
  if (asked !== null && on === null) {
    const cure = "on must be a day such as 2022-12-19 or a moment such as 2022-12-19T03:19:00Z";
    return problemAnswer(400, "bad-parameter", cure);
  }
  const made = await readFactsCard(subject, on, lang);
  return made
    ? pngAnswer(await drawPng(drawCard(made.card)), made.frozen ? FROZEN : {})
    : unknownSubject(subject);
}
