const LINK = /<link\b[^>]*\btype="(?:application\/json|text\/xml)\+oembed"[^>]*>/gi;

/**
 * What a page's head says of where its embed is told, for the `Link` header: there are readers that look no further. `null`
 * where it says nothing.
 */
export function discoveryLink(html: string): string | null {
  const links = [...html.matchAll(LINK)].flatMap(([tag]) => {
    const [, href] = /\bhref="([^"<>\s]+)"/i.exec(tag) ?? [];
    const [, type] = /\btype="([^"]+)"/i.exec(tag) ?? [];
    return href && type ? [`<${href.replaceAll("&amp;", "&")}>; rel="alternate"; type="${type}"`] : [];
  });
  return links.length === 0 ? null : links.join(", ");
}
