import type { Head } from "./head.ts";

export type MastodonCard = {
  url: string;
  type: "link" | "video";
  title: string;
  description: string;
  image: string | null;
  imageDescription: string;
  author: string | null;
  provider: string;
  language: string | null;
};

/** Whether its oEmbed answer stands in the place of OpenGraph. Frames are taken from `video` alone: `rich` is as none. */
export function isTakenFromOEmbed(answer: Record<string, unknown> | null): boolean {
  if (answer?.version !== "1.0" || typeof answer.type !== "string") return false;
  return ["link", "photo", "video"].includes(answer.type);
}

/** The card that Mastodon makes of a page that it was given no oEmbed of; `null` where it makes none. */
export function mastodonCard(head: Head, asked: string): MastodonCard | null {
  // Their words would win over OpenGraph's.
  if (head.dataTypes.some((type) => /^(NewsArticle|WebPage)$/.test(type))) return null;
  const title = head.meta("og:title") ?? head.title;
  if (title.trim() === "") return null;
  const canonical = head.links.find(({ rel }) => rel === "canonical")?.href ?? head.meta("og:url") ?? "";
  const url = URL.canParse(canonical, asked) ? new URL(canonical, asked) : new URL(asked);
  const isPlayed = head.meta("og:video:url") ?? head.meta("og:video") ?? head.meta("twitter:player");
  const image = head.meta("og:image");
  const language = head.meta("og:locale")?.split("_")[0] ?? head.language;
  return {
    url: url.host === new URL(asked).host ? url.href : asked,
    type: isPlayed ? "video" : "link",
    title,
    description: head.meta("og:description") ?? head.meta("description") ?? "",
    image: image && new URL(image, asked).href,
    imageDescription: head.meta("og:image:alt") ?? "",
    author: head.meta("fediverse:creator"),
    provider: head.meta("og:site_name") ?? "",
    language: /^[a-z]{2}$/.test(language) ? language : null,
  };
}

/** What is wrong with a picture for it: the older of its limits, which others still have. */
export function pictureTrouble(type: string | undefined, picture: Buffer): string | null {
  if (type !== "image/png" || picture.subarray(1, 4).toString() !== "PNG") return "no PNG";
  return picture.length >= 1_000_000 ? "1 MB or more" : null;
}
