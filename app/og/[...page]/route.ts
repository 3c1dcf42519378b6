import { drawCard } from "#lib/charts/card.ts";
import { drawPng } from "#lib/charts/png.ts";
import { parsePreview } from "#lib/model/page-address.ts";
import { FROZEN, pictureAnswer, problemAnswer } from "../../_data/answers.ts";
import { offered } from "../../_data/interface.ts";
import { readCard } from "../../_data/previews.ts";
import { noticePng } from "../../c/notice.ts";

/** The picture of a page for link previews: the page's own path under `/og`, with `.png` after it. */
export async function GET(request: Request, { params }: RouteContext<"/og/[...page]">): Promise<Response> {
  const { page } = await params;
  const path = `/og/${page.map(encodeURIComponent).join("/")}`;
  const placed = parsePreview(path, new URL(request.url).searchParams);
  const made = placed && (await readCard(placed));
  if (!made && path.endsWith(".png")) {
    return noticePng("unknown", await offered(page[0]?.replace(/\.png$/, "") ?? null), "og");
  }
  if (!made) {
    const cure = "Ask for the path of a page with .png after it, such as /og/en/est.social/posts.png";
    return problemAnswer(404, "unknown-picture", cure);
  }
  const png = await drawPng(drawCard(made.card, made.board));
  return pictureAnswer(new Uint8Array(png), "png", made.frozen ? FROZEN : {});
}
