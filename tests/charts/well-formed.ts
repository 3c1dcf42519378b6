/** The elements of an XML document in order, or a complaint: enough of a parser to hold a drawing to the rules of XML. */
export function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const pieces = xml.match(/<[^>]*>|[^<]+/g) ?? [];
  if (pieces.join("") !== xml) throw new Error("A tag is not closed");
  for (const piece of pieces) {
    const entities = piece.replace(/&(amp|lt|gt|quot|#39);/g, "");
    if (/&/.test(entities)) throw new Error(`An ampersand is not escaped: ${piece}`);
    if (!piece.startsWith("<")) continue;
    const [, closing, name = "", rest = "", empty] =
      /^<(\/?)([A-Za-z]+)((?:\s[A-Za-z][\w:-]*="[^"<]*")*)(\/?)>$/.exec(piece) ?? [];
    if (name === "") throw new Error(`Not a tag: ${piece}`);
    if (closing) {
      if (open.pop() !== name) throw new Error(`Closed out of order: ${piece}`);
      continue;
    }
    const pairs = [...rest.matchAll(/([A-Za-z][\w:-]*)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
      key,
      value,
    ]);
    const attributes: Record<string, string> = Object.fromEntries(pairs);
    if (Object.keys(attributes).length !== pairs.length) throw new Error(`An attribute twice: ${piece}`);
    elements.push({ name, attributes });
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(", ")}`);
  return elements;
}
