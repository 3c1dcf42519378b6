import { escapeXml } from "../charts/xml.ts";
import { formatInstant } from "../model/instant.ts";
import type { PlacedEntry, PlacedFeed } from "./placed-feed.ts";

type Attributes = Record<string, string>;

function element(name: string, attributes: Attributes, text?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join("")}`;
  return text === undefined ? `${start}/>` : `${start}>${escapeXml(text)}</${name}>`;
}

/** As Atom (RFC 4287). */
export function atomFeed(feed: PlacedFeed): string {
  const { id, title, subtitle, updated, language, author, page, icon, self, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element("id", {}, id),
    element("title", {}, title),
    element("subtitle", {}, subtitle),
    element("updated", {}, formatInstant(updated)),
    element("link", { rel: "self", type: "application/atom+xml", href: self.atom }),
    element("link", { rel: "alternate", type: "text/html", hreflang: language, href: page }),
    `<author>${element("name", {}, author.name)}${element("uri", {}, author.url)}</author>`,
    element("icon", {}, icon),
    element("generator", {}, "Mastoboard"),
    ...entries.map((entry) => atomEntry(entry, language)),
    "</feed>",
    "",
  ].join("\n");
}

function atomEntry(entry: PlacedEntry, language: string): string {
  const { id, title, url, published, updated, kind, html, image } = entry;
  return [
    "<entry>",
    element("id", {}, id),
    element("title", {}, title),
    element("published", {}, formatInstant(published)),
    element("updated", {}, formatInstant(updated)),
    element("link", { rel: "alternate", type: "text/html", hreflang: language, href: url }),
    ...(image
      ? [element("link", { rel: "enclosure", type: "image/png", title: image.alt, href: image.url })]
      : []),
    element("category", { term: kind }),
    element("content", { type: "html" }, html),
    "</entry>",
  ].join("\n");
}
