export type HtmlElement = { name: string; attributes: Record<string, string> };

const VOID = new Set(["meta", "link", "br", "hr", "img", "input", "source"]);
/** Inside of them nothing is a tag but their own end. */
const RAW = /<(style|script)>([\s\S]*?)<\/\1>/g;

/**
 * The elements of an HTML document that is written with the care of XML: everything quoted, escaped and closed. Throws
 * on anything else.
 */
export function htmlElements(html: string): HtmlElement[] {
  const doctype = "<!doctype html>";
  if (!html.startsWith(doctype)) throw new Error("No doctype");
  const text = html.slice(doctype.length).replace(RAW, (_, name: string) => `<${name}></${name}>`);
  const elements: HtmlElement[] = [];
  const open: string[] = [];
  for (const piece of text.match(/<[^>]*>|[^<]+/g) ?? []) {
    if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(piece)) throw new Error(`An ampersand is not escaped: ${piece}`);
    if (!piece.startsWith("<")) continue;
    const [, closing, name = "", rest = "", empty] =
      /^<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s[A-Za-z][\w:-]*(?:="[^"<]*")?)*)(\/?)>$/.exec(piece) ?? [];
    if (name === "") throw new Error(`Not a tag: ${piece}`);
    if (closing) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key = "", value = ""] of rest.matchAll(/\s([A-Za-z][\w:-]*)(?:="([^"]*)")?/g)) {
      if (key in attributes) throw new Error(`An attribute twice: ${piece}`);
      attributes[key] = value;
    }
    elements.push({ name, attributes });
    if (!empty && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(", ")}`);
  return elements;
}
