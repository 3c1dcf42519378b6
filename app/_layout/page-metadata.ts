import type { Metadata } from "next";
import { say } from "#lib/i18n/say.ts";
import type { Host } from "#lib/model/host.ts";
import type { Language } from "#lib/model/language.ts";
import type { PageAddress } from "#lib/model/page-address.ts";
import { PRESETS } from "#lib/model/picture-size.ts";
import { embeddedIn } from "#lib/publish/oembed.ts";
import { type Urls, urlsUnder } from "#lib/publish/urls.ts";
import type { Preview, SitePage } from "../_data/subject-page.ts";

/** As OpenGraph writes languages. */
const LOCALES: Record<Language, string> = { et: "et_EE", en: "en_GB", nl: "nl_NL", ar: "ar_AR" };

/**
 * What a page says of itself to whoever links to it. Without a public address it says nothing of a picture and of an embed:
 * previews accept no address but a whole one, and the one that a reader asked under is the reader's own claim.
 */
export function pageMetadata(page: SitePage & { id?: Host }): Metadata {
  const { language, config, id, address, preview } = page;
  const urls = urlsUnder((config.baseUrl ?? "") + config.basePath);
  const canonical = canonicalOf(address);
  const others = config.languages.filter((other) => other !== language);
  const { title = config.title, description } = preview ?? {};
  const words = { title, ...(description && { description }) };
  const images = config.baseUrl !== null && preview && [pictureOf(preview, language, urls)];
  const url = urls.page(language, canonical);
  return {
    ...words,
    title: `${title} · ${config.title}`,
    alternates: {
      canonical: url,
      languages: {
        ...Object.fromEntries(config.languages.map((other) => [other, urls.page(other, canonical)])),
        "x-default": urls.page(config.languages[0] ?? "en", canonical),
      },
      types: {
        ...(id && feedLinks(urls, id, language)),
        ...(config.baseUrl !== null && embeddedIn(address) !== null && embedLinks(urls, url, title)),
      },
    },
    openGraph: {
      ...words,
      type: "website",
      siteName: config.title,
      locale: LOCALES[language],
      alternateLocale: others.map((other) => LOCALES[other]),
      url,
      ...(images && { images }),
    },
    ...(images && { twitter: { ...words, card: "summary_large_image" as const, images } }),
    ...(config.creator && { other: { "fediverse:creator": config.creator } }),
  };
}

/** The page without what changes only its columns. A range stays: another one is another picture. */
export function canonicalOf(address: PageAddress): PageAddress {
  if (address.page === "trends") return { ...address, step: null };
  return address.page === "metric" ? { ...address, step: "day" } : address;
}

function pictureOf({ address, day, alt }: Preview, language: Language, urls: Urls) {
  return { url: urls.preview(language, address, day), ...PRESETS.og, type: "image/png", alt };
}

function feedLinks(urls: Urls, id: Host, language: Language) {
  const title = say(language, "feed.title", { name: id });
  return {
    "application/atom+xml": [{ url: urls.feed(id, "atom", language), title }],
    "application/feed+json": [{ url: urls.feed(id, "json", language), title }],
  };
}

function embedLinks(urls: Urls, page: string, title: string) {
  return {
    "application/json+oembed": [{ url: urls.oembed(page, "json"), title }],
    "text/xml+oembed": [{ url: urls.oembed(page, "xml"), title }],
  };
}
