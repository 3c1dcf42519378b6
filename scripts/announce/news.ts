import { drawCard } from "#lib/charts/card.ts";
import { drawPng, probeFonts } from "#lib/charts/png.ts";
import type { BoardConfig } from "#lib/config.ts";
import type { Day } from "#lib/model/calendar.ts";
import type { Language } from "#lib/model/language.ts";
import type { Subject } from "#lib/model/subject.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { milestoneNews, type News } from "#lib/reports/announcement.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { readBelieved } from "../stored-subject.ts";

/** `png` throws rather than draw a picture without its letters. */
export type ToldNews = News & { png: () => Promise<Buffer> };

async function pictureOf({ card }: News, board: string): Promise<Buffer> {
  await probeFonts();
  return drawPng(drawCard(card, board));
}

/** A reached milestone in words and picture, `null` where the board has none of this name. */
export async function readNews(
  config: BoardConfig,
  subject: Subject,
  slug: string,
  language: Language,
  reader: StoreReader,
  now: number,
): Promise<ToldNews | null> {
  const { baseUrl, basePath } = config;
  const urls = urlsUnder(basePath);
  const absolute = (path: string) => (baseUrl === null ? null : baseUrl + path);
  const place = {
    url: absolute(urls.milestone(language, subject.id, slug)),
    imageOf: (day: Day) => absolute(urls.preview(language, { page: "milestone", id: subject.id, slug }, day)),
  };
  const news = milestoneNews(await readBelieved(subject, reader), slug, place, { language, now });
  return news && { ...news, png: () => pictureOf(news, config.title) };
}
