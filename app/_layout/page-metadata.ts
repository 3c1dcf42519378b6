import type { Metadata } from "next";
import type { Language } from "#lib/model/language.ts";
import { type Urls, urlsUnder } from "#lib/publish/urls.ts";
import type { SitePage } from "../_data/pages.ts";

type Words = { title: string; description: string };

/** A picture for link previews, of 1200 by 630, by the path of its address. */
type Picture = { path: (urls: Urls) => string; alt: string };

/**
 * Title, description and the page's address in every language, absolute where the board knows its own address. A
 * picture's address is absolute always, since previews accept no other: without a public address it names this machine.
 */
export function pageMetadata(
  { language, config }: SitePage,
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
