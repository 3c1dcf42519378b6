import type { Head } from "./head.ts";

export type Onebox = { kind: "article" | "frame"; title: string; description: string; image: string | null };

/**
 * What Discourse makes of a link alone in a line: a frame only of hosts that its operators allow, else an article, for which
 * it wants a title and a description; `null`: the bare link stays.
 */
export function discourseOnebox(
  head: Head,
  oEmbed: { html?: string } | null,
  allowedFrames: readonly string[],
): Onebox | null {
  const title = head.meta("og:title") ?? "";
  const description = head.meta("og:description") ?? head.meta("description") ?? "";
  const image = head.meta("og:image");
  const [, src] = /<iframe[^>]*\ssrc="([^"]*)"/.exec(oEmbed?.html ?? "") ?? [];
  const isFramed = src !== undefined && allowedFrames.some((prefix) => src.startsWith(prefix));
  if (isFramed) return { kind: "frame", title, description, image };
  if (title.trim() === "" || description.trim() === "") return null;
  return { kind: "article", title, description: description.slice(0, 250), image };
}

export type Bookmark = Record<"url" | "title" | "description" | "icon" | "thumbnail" | "publisher", string>;

/** Ghost's card of a link, every part of it whole; a part that is missing is `""`. */
export function ghostBookmark(head: Head, asked: string): Bookmark {
  const whole = (address: string | null | undefined) => (address ? new URL(address, asked).href : "");
  return {
    url: whole(head.links.find(({ rel }) => rel === "canonical")?.href ?? head.meta("og:url")),
    title: head.meta("og:title") ?? head.title,
    description: head.meta("og:description") ?? head.meta("description") ?? "",
    icon: whole(head.links.find(({ rel = "" }) => rel.split(" ").includes("icon"))?.href),
    thumbnail: whole(head.meta("og:image")),
    publisher: head.meta("og:site_name") ?? "",
  };
}
