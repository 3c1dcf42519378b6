import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import type { Host } from "#lib/model/host.ts";
import type { Language } from "#lib/model/language.ts";
import { type Urls, urlsUnder } from "#lib/publish/urls.ts";
import type { SitePage } from "../_data/pages.ts";

type Words = { title: string; description: string };

/** A picture for link previews, of 1200 by 630, by the path of its address. */
type Picture = { path: (urls: Urls) => string; alt: string };

/**
 * Title, description and the page's address in every language, absolute where the board knows its own address. A
 * picture's address is absolute always, since previews accept no other: without a public address it names this machine.
 * A page about a subject names the subject's feeds.
 */
export function pageMetadata(
  { language, config, id }: SitePage & { id?: Host },
  inLanguage: (urls: Urls, language: Language) => string,
  { title, description }: Words,
  picture?: Picture,
): Metadata {
  const urls = urlsUnder(config.basePath);
  const origin = config.baseUrl;
  const address = (other: Language) => (origin ?? "") + inLanguage(urls, other);
  const images = picture && [
    {
      url: (origin ?? `http://localhost:${config.port}`) + picture.path(urls),
      width: 1200,
      height: 630,
      type: "image/png",
      alt: picture.alt,
    },
  ];
  return {
    title: `${title} · ${config.title}`,
    description,
    alternates: {
      canonical: address(language),
      languages: Object.fromEntries(config.languages.map((other) => [other, address(other)])),
      ...(id && { types: feedLinks((origin ?? "") + config.basePath, id, language) }),
    },
    openGraph: {
      type: "website",
      title,
      description,
      siteName: config.title,
      locale: language,
      url: address(language),
      ...(images && { images }),
    },
    ...(images && { twitter: { card: "summary_large_image" as const, images } }),
  };
}

function feedLinks(base: string, id: Host, language: Language) {
  const urls = urlsUnder(base);
  const title = say(language, "feed.title", { name: id });
  return {
    "application/atom+xml": [{ url: urls.feed(id, "atom", language), title }],
    "application/feed+json": [{ url: urls.feed(id, "json", language), title }],
  };
}
