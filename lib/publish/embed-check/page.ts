import { type Policy, parsePolicies } from "./policies.ts";

/** An answer, as it came from the network; header names in lower case. */
export type Seen = { url: string; status: number; headers: Readonly<Record<string, string>>; body: string };

export type FrameTag = { src: string; sandbox: string | null; isLazy: boolean };

/** What is longer is no tag of a page that we could help, and must not take long to be told so. */
const META = /<meta\b[^<>]{0,4000}>/gi;
const FRAME = /<iframe\b[^<>]{0,4000}>/gi;

/** An attribute of a tag; `null` where it has none of this name. */
function attributeOf(tag: string, name: string): string | null {
  const found = new RegExp(
    `\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/>])`,
    "i",
  ).exec(tag);
  if (!found) return null;
  return (found[1] ?? found[2] ?? found[3] ?? "").replaceAll("&amp;", "&");
}

/** The policies that hold for a page, by its header and in it. */
export function policiesOf({ headers, body }: Seen): Policy[] {
  const written = (body.match(META) ?? [])
    .filter((tag) => attributeOf(tag, "http-equiv")?.toLowerCase() === "content-security-policy")
    .flatMap((tag) => parsePolicies(attributeOf(tag, "content") ?? ""));
  return [...parsePolicies(headers["content-security-policy"] ?? ""), ...written];
}

/** The frames of a board that a page has. */
export function framesOf({ url, body }: Seen, board: string): FrameTag[] {
  return (body.match(FRAME) ?? []).flatMap((tag) => {
    const src = attributeOf(tag, "src");
    const isLazy = !src || src === "about:blank";
    const address = URL.parse((isLazy ? attributeOf(tag, "data-src") : src) ?? "", url);
    // One asked for in the open is ours all the same.
    const isOurs = address?.host === new URL(board).host && /\/embed\//.test(address.pathname);
    return isOurs ? [{ src: address.href, sandbox: attributeOf(tag, "sandbox"), isLazy }] : [];
  });
}

/** What runs a page, where it can be told, and so has rules of its own. */
export const PLATFORMS = ["wordpress-com", "wordpress", "ghost", "discourse", "github", "mastodon"] as const;
export type Platform = (typeof PLATFORMS)[number];

const SIGNS: Record<Platform, (seen: Seen, generator: string) => boolean> = {
  "wordpress-com": ({ url, headers }) =>
    /\.wordpress\.com$/.test(new URL(url).hostname) || /wordpress\.com/i.test(headers["x-hacker"] ?? ""),
  wordpress: ({ headers, body }, generator) =>
    /^wordpress/i.test(generator) ||
    /api\.w\.org/.test(headers.link ?? "") ||
    /\/wp-(content|includes)\//.test(body),
  ghost: (_, generator) => /^ghost/i.test(generator),
  discourse: ({ headers }, generator) => /^discourse/i.test(generator) || "x-discourse-route" in headers,
  github: ({ url }) => /^(.+\.)?(github|gitlab)\.com$|^codeberg\.org$/.test(new URL(url).hostname),
  mastodon: ({ headers, body }) => /^mastodon/i.test(headers.server ?? "") || /id=["']?mastodon\b/.test(body),
};

export function platformOf(seen: Seen): Platform | null {
  const tag = (seen.body.match(META) ?? []).find(
    (each) => attributeOf(each, "name")?.toLowerCase() === "generator",
  );
  const generator = (tag && attributeOf(tag, "content")) ?? "";
  return PLATFORMS.find((platform) => SIGNS[platform](seen, generator)) ?? null;
}
