import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import type { Host } from "#lib/model/host.ts";
import type { Language } from "#lib/model/language.ts";
import type { PageAddress } from "#lib/model/page-address.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import type { SitePage } from "../_data/pages.ts";

/**
 * What a page says of itself to whoever links to it. Without a public address it says nothing of a picture: previews accept
 * no address but a whole one, and the one that a reader asked under is the reader's own claim.
 */
export function pageMetadata(page: SitePage & { id?: Host }): Metadata {
  const { language, config, id, address, preview } = page;
  const origin = config.baseUrl ?? "";
  const urls = urlsUnder(origin + config.basePath);
  const canonical = canonicalOf(address);
  const { title = config.title, description } = preview ?? {};
  const images = preview &&
    config.baseUrl !== null && [
      {
        url: urls.preview(language, preview.address, preview.day),
        width: 1200,
        height: 630,
        type: "image/png",
        alt: preview.alt,
      },
    ];
  return {
    title: `${title} · ${config.title}`,
    ...(description && { description }),
    alternates: {
      canonical: urls.page(language, canonical),
      languages: Object.fromEntries(config.languages.map((other) => [other, urls.page(other, canonical)])),
      ...(id && { types: feedLinks(origin + config.basePath, id, language) }),
    },
    openGraph: {
      type: "website",
      title,
      ...(description && { description }),
      siteName: config.title,
      locale: language,
      url: urls.page(language, canonical),
      ...(images && { images }),
    },
    ...(images && { twitter: { card: "summary_large_image" as const, images } }),
  };
}

/** The page without what changes only its columns. A range stays: another one is another picture. */
function canonicalOf(address: PageAddress): PageAddress {
  return address.page === "metric" ? { ...address, step: "day" } : address;
}

function feedLinks(base: string, id: Host, language: Language) {
  const urls = urlsUnder(base);
  const title = say(language, "feed.title", { name: id });
  return {
    "application/atom+xml": [{ url: urls.feed(id, "atom", language), title }],
    "application/feed+json": [{ url: urls.feed(id, "json", language), title }],
  };
}
