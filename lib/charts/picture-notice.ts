import { say } from "../i18n/say.ts";
import type { Language } from "../model/language.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import { drawHead } from "./picture-head.ts";
import { sheetOf } from "./picture-sheet.ts";
import { pictureStyle } from "./picture-style.ts";
import { edgesOf } from "./picture-words.ts";
import { escapeXml } from "./xml.ts";

const NOTICES = {
  unknown: ["picture.unknown", "picture.unknownWhy"],
  noDay: ["picture.noDay", "picture.noDayWhy"],
  busy: ["picture.busy", "picture.busyWhy"],
} as const;

export type Notice = keyof typeof NOTICES;

/** In the place of a picture: that there is none, none of such a time, or none now. Of what was asked nothing is repeated. */
export function drawNotice(
  notice: Notice,
  language: Language,
  { size, theme, bg }: Pick<PictureQuestion, "size" | "theme" | "bg">,
): string {
  const sheet = sheetOf(size);
  const [heading, note] = NOTICES[notice].map((key) => say(language, key)) as [string, string];
  const edges = edgesOf(language, sheet.margin, sheet.width - sheet.margin);
  const head = drawHead({ overline: null, figure: null, heading, note, share: null }, [], sheet, edges);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${sheet.width} ${sheet.height}" width="${size.width}" height="${size.height}" direction="ltr" lang="${language}" role="img" aria-labelledby="n-t" aria-describedby="n-d">`,
    `<title id="n-t">${escapeXml(heading)}</title><desc id="n-d">${escapeXml(note)}</desc>`,
    `<style>${pictureStyle(theme, bg)}</style>`,
    `<rect class="ch-paper" width="${sheet.width}" height="${sheet.height}"/>`,
    head.svg,
    "</svg>",
  ].join("");
}
