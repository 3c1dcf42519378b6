import type { Language } from "../model/language.ts";
import type { Pictured } from "../model/picture-address.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import { urlsUnder } from "./urls.ts";

/** Where a frame's links lead: its page, its data, the board. */
export type EmbedLinks = { page: string; csv: string; board: string; boardTitle: string };

/** `base`: where the board's addresses begin. */
export function embedLinks(
  { title, base }: { title: string; base: string },
  id: string,
  of: Pictured,
  { range, asOf }: PictureQuestion,
  language: Language,
): EmbedLinks {
  const urls = urlsUnder(base);
  const board = urls.overview(language, id);
  const named = typeof range === "string" ? { range } : {};
  const page =
    typeof of === "object"
      ? urls.milestone(language, id, of.milestone)
      : of === "summary"
        ? board
        : urls.metric(language, id, of, named);
  return { page, csv: urls.picture(id, of, "csv", { range, asOf }), board, boardTitle: title };
}
