import { canonicalTarget } from "#lib/delivery/target.ts";

/** Where the board that is copied says it lives. */
export type Place = {
  /** Every origin that the pages write in addresses of their own. */
  origins: string[];
  basePath: string;
};

/** One of the board's own, as a page writes it; `target` is its path and query, without the base path. */
export type Address = { written: string; target: string; fragment: string; isAbsolute: boolean };

/** `null` for what is no address of the board's, like another site's or one of mail, or for a place on the same page. */
export function ownAddress(written: string, place: Place): Address | null {
  const isPath = written.startsWith("/") && !written.startsWith("//");
  const origin = place.origins.find((each) => written === each || written.startsWith(`${each}/`));
  if (!isPath && origin === undefined) return null;
  const path = origin === undefined ? written : written.slice(origin.length) || "/";
  const hash = path.indexOf("#");
  const known = canonicalTarget(path, {}, place.basePath);
  if (!known) return null;
  return {
    written,
    target: known.url.replace(/(.)\/$/, "$1"),
    fragment: hash < 0 ? "" : path.slice(hash),
    isAbsolute: origin !== undefined,
  };
}

const TAG = /<(?:a|link|meta|img|source|form|image|use|iframe)\b[^>]*>/g;
const ATTRIBUTE = /\s(href|src|srcset|srcSet|action|content|poster)="([^"]*)"/g;

/** Every address in HTML of ours, which React writes with double quotes and without a bare `>`. */
export function addressesIn(html: string): string[] {
  return [...html.matchAll(TAG)].flatMap(([tag]) =>
    [...tag.matchAll(ATTRIBUTE)].flatMap(([, name = "", value = ""]) => addressesOf(name, unescaped(value))),
  );
}

/** The addresses that a style sheet loads, as it writes them. */
export function addressesInStyle(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address = ""]) => address);
}

const addressesOf = (name: string, value: string) =>
  name.toLowerCase() === "srcset"
    ? value.split(",").map((each) => each.trim().split(/\s/)[0] ?? "")
    : [value];

/** What a page tells search engines. */
const DATA = /<script type="application\/ld\+json">[\s\S]*?<\/script>/g;

/** What says where a page lives, in this language and others: of no use without a host. */
const ONLY_WHOLE = /^<(?:link\b[^>]*\s(?:rel="canonical"|hrefLang=)|meta property="og:url")/;

/** What an address becomes in the copy; `null`: there is nothing of the kind. */
export type Rewrite = (address: Address) => string | null;

/**
 * HTML with every address of the board rewritten. A link to what is not in the copy stays as text alone; what only
 * machines read, like the address of a preview, goes altogether.
 */
export function rewriteHtml(html: string, place: Place, rewrite: Rewrite): string {
  const linked = html.replace(/<a(\s[^>]*)>([\s\S]*?)<\/a>/g, (whole, attributes: string, text: string) => {
    const own = hrefOf(attributes, place);
    if (!own || rewrite(own) !== null) return whole;
    const kept = attributes.replace(/\s(?:href|hrefLang|hreflang|rel|download|target)="[^"]*"/g, "");
    return `<span${kept}>${text}</span>`;
  });
  return linked
    .replace(TAG, (tag) => rewriteTag(tag, place, rewrite))
    .replace(DATA, (script) =>
      script.replace(/"(https?:[^"\\]*)"/g, (whole, written: string) => {
        const own = ownAddress(written, place);
        return own ? `"${rewrite(own) ?? written}"` : whole;
      }),
    );
}

function rewriteTag(tag: string, place: Place, rewrite: Rewrite): string {
  let isGone = false;
  const done = tag.replace(ATTRIBUTE, (whole, name: string, value: string) => {
    let text = unescaped(value);
    for (const written of addressesOf(name, text)) {
      const own = ownAddress(written, place);
      // A description may begin with a stroke; an address in such a place is always a whole one.
      const isPartial = own?.isAbsolute === false && ONLY_WHOLE.test(tag);
      if (!own || (name === "content" && !own.isAbsolute && !isPartial)) continue;
      const put = isPartial ? null : rewrite(own);
      isGone ||= put === null;
      text = text.replace(written, () => put ?? "");
    }
    return text === unescaped(value) ? whole : ` ${name}="${escaped(text)}"`;
  });
  return isGone ? "" : done;
}

function hrefOf(attributes: string, place: Place): Address | null {
  const [, written] = /\shref="([^"]*)"/.exec(attributes) ?? [];
  return written === undefined ? null : ownAddress(unescaped(written), place);
}

/**
 * A page without what is only for scripts. What it tells search engines stays where the board has a public address:
 * without a host it says nothing.
 */
export function withoutScripts(html: string, isPublic: boolean): string {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes: string) =>
      isPublic && attributes.includes("application/ld+json") ? script : "",
    )
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace(/<template\b[^>]*>[\s\S]*?<\/template>/g, "");
}

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
