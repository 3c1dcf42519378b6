import type { Language } from "../model/language.ts";
import { isCount, type Pictured } from "../model/picture-address.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import { TREND_STEPS } from "../model/trends-question.ts";
import { type Urls, urlsUnder } from "./urls.ts";

/** Where a frame's links lead: its page, its data, the board. */
export type EmbedLinks = { page: string; csv: string; board: string; boardTitle: string };

/** `base`: where the board's addresses begin. */
export function embedLinks(
  { title, base }: { title: string; base: string },
  id: string,
  of: Pictured,
  question: PictureQuestion,
  language: Language,
): EmbedLinks {
  const { range, interval, asOf } = question;
  const urls = urlsUnder(base);
  const board = urls.overview(language, id);
  // The columns of a count are what its table has.
  const csv = urls.picture(id, of, "csv", { range, asOf, ...(isCount(of) && { interval }) });
  return { page: pageOf(urls, id, of, question, language), csv, board, boardTitle: title };
}

/** The page that shows the chart, where it stands there. */
function pageOf(
  urls: Urls,
  id: string,
  of: Pictured,
  { range, interval }: PictureQuestion,
  language: Language,
): string {
  const named = typeof range === "string" ? { range } : {};
  if (of === "summary") return urls.overview(language, id);
  if (typeof of === "string") return urls.metric(language, id, of, named);
  if (!isCount(of)) return urls.milestone(language, id, of.milestone);
  const step = TREND_STEPS.find((each) => each === interval) ?? null;
  return `${urls.trends(language, id, { ...named, step })}#${of.count}`;
}
