import { drawNotice } from "#lib/charts/picture-notice.ts";
import { drawPicturePng } from "#lib/charts/png.ts";
import type { BoardConfig } from "#lib/config.ts";
import type { Placeholder } from "#lib/delivery/pictures.ts";
import { formOfPicture } from "#lib/model/picture-address.ts";
import { USUAL_QUESTION } from "#lib/model/picture-question.ts";

const HEADERS = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

/** Draws beforehand what is shown where a picture of a subject that is tracked cannot be drawn, and never was. */
export async function standIns({ subjects, languages }: BoardConfig): Promise<Placeholder> {
  const language = languages[0] ?? "en";
  const answer = (type: string, body: Buffer) => ({
    status: 200,
    headers: { ...HEADERS, "content-type": type, "cache-control": "public, max-age=60" },
    body,
  });
  const light = drawNotice("busy", language, { ...USUAL_QUESTION, theme: "light" });
  const answers = {
    svg: answer("image/svg+xml; charset=utf-8", Buffer.from(drawNotice("busy", language, USUAL_QUESTION))),
    png: answer("image/png", await drawPicturePng(light)),
  };
  return (path) => {
    const form = formOfPicture(path);
    const [, subject = ""] = /\/c\/([^/]+)\//.exec(path) ?? [];
    const isTracked = subjects.some(({ id }) => id === decodeURIComponent(subject));
    return isTracked && (form === "svg" || form === "png") ? answers[form] : null;
  };
}
