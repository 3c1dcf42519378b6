import { drawNotice, type Notice } from "#lib/charts/picture-notice.ts";
import { drawPicturePng } from "#lib/charts/png.ts";
import type { Language } from "#lib/model/language.ts";
import { type PictureQuestion, USUAL_QUESTION } from "#lib/model/picture-question.ts";
import { PRESETS } from "#lib/model/picture-size.ts";
import { pictureAnswer } from "../_data/answers.ts";

const STATUSES = { unknown: 404, noDay: 400 } as const satisfies Partial<Record<Notice, number>>;
type Refusal = keyof typeof STATUSES;

/** A picture that is asked for where there is none is one that says so: nobody reads JSON in the middle of a page. */
export function noticeSvg(notice: Refusal, language: Language, question: PictureQuestion): Response {
  return pictureAnswer(drawNotice(notice, language, question), "svg", {}, STATUSES[notice]);
}

/** The same as PNG, in the size of pictures or of link previews. */
export async function noticePng(
  notice: Refusal,
  language: Language,
  preset: keyof typeof LOOKS,
): Promise<Response> {
  const key = `${notice} ${language} ${preset}`;
  const known = drawn.get(key) ?? drawPicturePng(drawNotice(notice, language, LOOKS[preset]));
  drawn.set(key, known);
  return pictureAnswer(new Uint8Array(await known), "png", {}, STATUSES[notice]);
}

const USUAL = { ...USUAL_QUESTION, theme: "light" } as const;
const LOOKS = { usual: USUAL, og: { ...USUAL, size: { preset: "og", ...PRESETS.og } } } as const;

/** Strangers can ask for any number of PNGs that there are not: one for each language and size is drawn. */
const drawn = new Map<string, Promise<Buffer>>();
