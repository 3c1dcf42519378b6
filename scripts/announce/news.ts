import { drawCard } from "#lib/charts/card.ts";
import { drawPng, probeFonts } from "#lib/charts/png.ts";
import { eventIn } from "#lib/collector/announcing.ts";
import type { BoardConfig } from "#lib/config.ts";
import type { Day } from "#lib/model/calendar.ts";
import type { Language } from "#lib/model/language.ts";
import type { Subject } from "#lib/model/subject.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { milestoneNews, type News } from "#lib/reports/announcement.ts";
import { surgeMessage } from "#lib/reports/surge-news.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { readBelieved } from "../stored-subject.ts";

/** What a webhook is sent and, of a milestone, what is posted; `png` throws rather than draw a picture without its letters. */
export type ToldNews = {
  message: string;
  post: { text: string; alt: string; png: () => Promise<Buffer> } | null;
};

async function pictureOf({ card }: News, board: string): Promise<Buffer> {
  await probeFonts();
  return drawPng(drawCard(card, board));
}

/** A reached milestone, or a surge, in words and picture; `null` where the board has none of this name. */
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
  const { id } = subject;
  const data = await readBelieved(subject, reader);
  const event = eventIn(slug);
  if (event !== null) {
    const place = {
      url: absolute(urls.event(language, id, event)),
      imageOf: (day: Day) => absolute(urls.preview(language, { page: "event", id, event }, day)),
    };
    const message = surgeMessage(data, event, place, { language, now });
    return message === null ? null : { message, post: null };
  }
  const place = {
    url: absolute(urls.milestone(language, id, slug)),
    imageOf: (day: Day) => absolute(urls.preview(language, { page: "milestone", id, slug }, day)),
  };
  const news = milestoneNews(data, slug, place, { language, now });
  if (!news) return null;
  const { message, text, alt } = news;
  return { message, post: { text, alt, png: () => pictureOf(news, config.title) } };
}
