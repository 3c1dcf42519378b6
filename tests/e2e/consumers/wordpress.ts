import { decoded, type Head } from "./head.ts";

/** Where WordPress asks about a page that is of no provider it knows, at the width of a usual theme. */
export function wordpressEndpoint(head: Head): string | null {
  const ofType = (type: string) =>
    head.links.find((link) => link.rel === "alternate" && link.type === type)?.href;
  const found = ofType("application/json+oembed") ?? ofType("text/xml+oembed");
  // It takes the address as it stands: without an origin it leads nowhere.
  if (!found || !URL.canParse(found)) return null;
  const endpoint = new URL(found);
  endpoint.searchParams.set("maxwidth", "600");
  endpoint.searchParams.set("maxheight", "900");
  return endpoint.href;
}

const KEPT: Record<string, readonly string[]> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

/** What WordPress puts into a post; `null` where nothing is left that it would show. */
export function wordpressEmbed(answer: { type: string; html?: unknown }, secret: string): string | null {
  if (answer.type !== "rich" || typeof answer.html !== "string") return null;
  const kept = sanitised(answer.html);
  const [, frame] = /^(?:<blockquote>.*?<\/blockquote>)?.*?(<iframe[^>]*><\/iframe>)/s.exec(kept) ?? [];
  const [, src] = /\bsrc="([^"]*)"/.exec(frame ?? "") ?? [];
  if (!frame || !src) return null;
  return frame
    .replace("<iframe", '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')
    .replace(`src="${src}"`, `src="${src}#?secret=${secret}" data-secret="${secret}"`);
}

function sanitised(html: string): string {
  return html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, closing: string, tag: string, rest: string) => {
    const allowed = KEPT[tag.toLowerCase()];
    if (!allowed) return "";
    const attributes = [...rest.matchAll(/\s([\w-]+)="([^"]*)"/g)]
      .filter(([, name = ""]) => allowed.includes(name.toLowerCase()))
      .map(([attribute]) => attribute);
    return `<${closing}${tag}${attributes.join("")}>`;
  });
}

/** The height that it lets a frame have, whatever the frame asks for. */
export const wordpressHeight = (asked: number) => Math.min(1000, Math.max(200, asked));

/** An attribute of the frame, as a browser reads it. */
export function attributeOf(frame: string, name: string): string | null {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(frame) ?? [];
  return value === undefined ? null : decoded(value);
}
