import { drawCard } from "#lib/charts/card.ts";
import { drawPng } from "#lib/charts/png.ts";
import { isLanguage } from "#lib/model/language.ts";
import { pngAnswer, problemAnswer } from "../../../../../_data/answers.ts";
import { readMilestoneCard } from "../../../../../_data/interface.ts";

/** A milestone's picture for link previews, `handover-1000.png`. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/og/[lang]/[subject]/milestones/[file]">,
): Promise<Response> {
  const { lang, subject, file } = await params;
  const slug = /^(.+)\.png$/.exec(file)?.[1];
  const card = slug && isLanguage(lang) ? await readMilestoneCard(subject, slug, lang) : null;
  if (!card)
    return problemAnswer(404, "unknown-picture", "There is no milestone of this name; see the API for all");
  return pngAnswer(await drawPng(drawCard(card)));
}
