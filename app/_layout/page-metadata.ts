import type { Metadata } from "next";
import type { Language } from "#lib/model/language.ts";
import { type Urls, urlsUnder } from "#lib/publish/urls.ts";
import type { SitePage } from "../_data/pages.ts";

type Words = { title: string; description: string };

/** Title, description and the page's address in every language, absolute where the board knows its own address. */
export function pageMetadata(
  { language, config }: SitePage,
  inLanguage: (urls: Urls, language: Language) => string,
  { title, description }: Words,
): Metadata {
  const urls = urlsUnder(config.basePath);
  const origin = config.baseUrl;
  const address = (other: Language) => (origin ?? "") + inLanguage(urls, other);
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
    },
  };
}
