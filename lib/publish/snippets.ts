import { escapeXml } from "../charts/xml.ts";
import type { Language } from "../model/language.ts";
import type { Pictured } from "../model/picture-address.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import { postText } from "../reports/post-text.ts";
import type { ShareLinks } from "./share-links.ts";
import { callTemplate, type SITE_TEMPLATES } from "./site-templates.ts";
import { urlsUnder } from "./urls.ts";

/** What is given away, as the snippets need it. The words are anybody's: the operator's, a server's. */
export type Shared = {
  title: string;
  /** The picture in words. */
  alt: string;
  /** What a post says: first what must be said. */
  post: string[];
  /** Where the board's addresses begin. */
  base: string;
  id: string;
  of: Pictured;
  language: Language;
  picture: PictureQuestion;
  links: ShareLinks;
};

/** What stands in somebody's page in the place of a chart, by what it is written for. Each is whole in itself. */
export const SNIPPETS = {
  picture: ({ links, alt, picture: { size } }) => {
    const { light, dark } = links.picture;
    const source =
      dark === null ? "" : `\n  <source media="(prefers-color-scheme: dark)" srcset="${escapeXml(dark)}">`;
    return [
      `<a href="${escapeXml(links.page)}"><picture>${source}`,
      `  <img src="${escapeXml(light)}" width="${size.width}" height="${size.height}"`,
      `    alt="${attribute(alt)}" loading="lazy" style="max-width:100%;height:auto">`,
      "</picture></a>",
    ].join("\n");
  },
  frame: frameOf,
  growingFrame: (shared) =>
    `${frameOf(shared)}\n<script async src="${escapeXml(urlsUnder(shared.base).embedScript)}"></script>`,
  link: ({ links }) => links.page,
  post: ({ links, post: [needed = "", ...wished] }) =>
    postText([needed], wished.join(" ") || null, links.page),
  markdown: ({ links, alt }) => `[![${inMarkdown(alt)}](${bare(links.svg)})](${bare(links.page)})`,
  jekyll: (shared) => callTemplate("jekyll", shared),
  hugo: (shared) => callTemplate("hugo", shared),
} satisfies Record<string, (shared: Shared) => string>;

/** The badge, where there is one. */
export function badgeSnippets({
  links: { page, badge },
  title,
}: Pick<Shared, "links" | "title">): { html: string; markdown: string } | null {
  if (badge === null) return null;
  return {
    html: `<a href="${escapeXml(page)}"><img src="${escapeXml(badge)}" height="20" alt="${attribute(title)}"></a>`,
    markdown: `[![${inMarkdown(title)}](${bare(badge)})](${bare(page)})`,
  };
}

/** What somebody writes their site with, in the order in which it is offered. `template`: they save that first. */
export const PLATFORMS: {
  key: "jekyll" | "wordpress" | "ghost" | "hugo" | "markdown" | "html";
  name: string;
  template?: keyof typeof SITE_TEMPLATES;
  snippet: keyof typeof SNIPPETS;
}[] = [
  { key: "jekyll", name: "Jekyll", template: "jekyll", snippet: "jekyll" },
  { key: "wordpress", name: "WordPress", snippet: "growingFrame" },
  { key: "ghost", name: "Ghost", snippet: "growingFrame" },
  { key: "hugo", name: "Hugo", template: "hugo", snippet: "hugo" },
  { key: "markdown", name: "Markdown", snippet: "markdown" },
  { key: "html", name: "HTML", snippet: "growingFrame" },
];

function frameOf({ links, title }: Shared): string {
  return [
    `<iframe src="${escapeXml(links.frame)}"`,
    `  title="${attribute(title)}" width="100%" height="600" loading="lazy" referrerpolicy="no-referrer"`,
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    '  style="width:100%;border:0;frame-sizing:content-height"></iframe>',
  ].join("\n");
}

/**
 * On one line, since an empty one would end HTML in Markdown. Braces and square brackets mean something to Jekyll, Hugo and
 * WordPress even there.
 */
function attribute(text: string): string {
  return escapeXml(text.replace(/\s+/g, " ")).replace(/[{}[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Every sign that Markdown, HTML in it, or Jekyll before it heeds within a line, as a reference that none of them does. */
function inMarkdown(text: string): string {
  return escapeXml(text.replace(/\s+/g, " ")).replace(
    /[\\`*_{}[\]!|$~]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}

/** What an address between brackets may not have. */
function bare(address: string): string {
  return address.replaceAll("(", "%28").replaceAll(")", "%29");
}
