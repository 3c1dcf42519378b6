import { escapeXml } from "../charts/xml.ts";
import { directionOf, type Language } from "../model/language.ts";
import type { FeedEntry, FeedReport } from "../reports/feed/feed-report.ts";
import { tagName } from "./tag-name.ts";
import { type Urls, urlsUnder } from "./urls.ts";

/** The board that publishes. `origin`: `https://stats.est.social`, as its readers reach it. */
export type Publisher = { title: string; origin: string; basePath: string };

export type PlacedEntry = FeedEntry & {
  id: string;
  url: string;
  image: { url: string; alt: string } | null;
  /** As HTML, escaped. */
  html: string;
};

/** A feed with its addresses, all of them absolute, and with names that nothing else in the world has. */
export type PlacedFeed = Omit<FeedReport, "id" | "entries"> & {
  id: string;
  author: { name: string; url: string };
  page: string;
  icon: string;
  self: { atom: string; json: string };
  entries: PlacedEntry[];
};

export function placeFeed(report: FeedReport, { title, origin, basePath }: Publisher): PlacedFeed {
  const urls = urlsUnder(origin + basePath);
  const { id, language } = report;
  // A translation is news of its own: who reads two languages must not be shown one as the other's correction.
  const name = (key: string) => tagName(origin, id, `${language}/${key}`);
  return {
    ...report,
    id: name("feed"),
    author: { name: title, url: urls.home(language) },
    page: urls.overview(language, id),
    icon: urls.icon,
    self: { atom: urls.feed(id, "atom", language), json: urls.feed(id, "json", language) },
    entries: report.entries.map((entry) => {
      const { picture } = entry;
      const image = picture
        ? {
            url: urls.preview(language, { page: "milestone", id, slug: picture.slug }, picture.day),
            alt: picture.alt,
          }
        : null;
      return {
        ...entry,
        id: name(entry.key),
        url: addressOf(entry, urls, language, id),
        image,
        html: htmlOf(entry.paragraphs, image, language),
      };
    }),
  };
}

function addressOf({ place }: FeedEntry, urls: Urls, language: Language, id: string): string {
  switch (place.page) {
    case "milestone":
      return urls.milestone(language, id, place.slug);
    case "event":
      return urls.event(language, id, place.event);
    default:
      return urls[place.page](language, id);
  }
}

/** Feed readers show a text in their own direction unless it says otherwise. */
function htmlOf(paragraphs: readonly string[], image: PlacedEntry["image"], language: Language): string {
  const texts = paragraphs.map((text) => `<p>${escapeXml(text)}</p>`);
  const picture = image
    ? `<p><img src="${escapeXml(image.url)}" alt="${escapeXml(image.alt)}" width="1200" height="630"></p>`
    : "";
  return `<div lang="${language}" dir="${directionOf(language)}">${texts.join("")}${picture}</div>`;
}
