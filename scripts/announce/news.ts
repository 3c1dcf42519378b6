import { drawCard } from "#lib/charts/card.ts";
import { drawPng, probeFonts } from "#lib/charts/png.ts";
import type { BoardConfig } from "#lib/config.ts";
import type { Language } from "#lib/model/language.ts";
import type { Subject } from "#lib/model/subject.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { milestoneNews, type News } from "#lib/reports/announcement.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { readBelieved } from "../stored-subject.ts";

/** `png` throws rather than draw a picture without its letters. */
export type ToldNews = News & { png: () => Promise<Buffer> };

async function pictureOf({ card }: News): Promise<Buffer> {
  await probeFonts();
  return drawPng(drawCard(card));
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
  const { title: board, baseUrl, basePath } = config;
  const urls = urlsUnder(basePath);
  const absolute = (path: string) => (baseUrl === null ? null : baseUrl + path);
  const place = {
    board,
    url: absolute(urls.milestone(language, subject.id, slug)),
    imageOf: (day: string) => absolute(urls.milestonePicture(language, subject.id, slug, day)),
  };
  const news = milestoneNews(await readBelieved(subject, reader), slug, place, { language, now });
  return news && { ...news, png: () => pictureOf(news) };
}
