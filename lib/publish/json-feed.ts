import { formatInstant } from "../model/instant.ts";
import type { PlacedFeed } from "./placed-feed.ts";

/** As JSON Feed 1.1. */
export function jsonFeed({ title, subtitle, language, author, page, icon, self, entries }: PlacedFeed) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: subtitle,
    home_page_url: page,
    feed_url: self.json,
    icon,
    language,
    authors: [author],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      content_text: entry.paragraphs.join("\n\n"),
      date_published: formatInstant(entry.published),
      date_modified: formatInstant(entry.updated),
      tags: [entry.kind],
      language,
      ...(entry.image && {
        image: entry.image.url,
        attachments: [{ url: entry.image.url, mime_type: "image/png", title: entry.image.alt }],
      }),
    })),
  };
}
