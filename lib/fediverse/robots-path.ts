/** Reserved signs that stand bare in a query as often as not: `?at=https://a.example` is `?at=https%3A%2F%2Fa.example`. */
const BARE_IN_QUERY = /[:/?@]/;

/** A path with its query, of a URL or in robots.txt, in the one form in which RFC 9309 §2.2.2 compares them. */
function normalise(path: string, literal: RegExp): string {
  const query = path.indexOf("?");
  return path.replace(/%[0-9a-f]{2}|[^%]|%/giu, (sign, at: number) => {
    if (sign.length === 3 && sign.startsWith("%")) return unescaped(sign);
    const inQuery = query >= 0 && at > query && BARE_IN_QUERY.test(sign);
    return inQuery || literal.test(sign) || sign > "\x7e" ? escaped(sign) : sign;
  });
}

function escaped(sign: string): string {
  const bytes = [...Buffer.from(sign)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

/** Unreserved signs are the same with or without their escape; the others are not. */
function unescaped(code: string): string {
  const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return /[\w.~-]/.test(sign) ? sign : code.toUpperCase();
}

/** One path of an `Allow` or `Disallow` line, ready to be compared. */
export type PathPattern = { parts: string[]; anchored: boolean; length: number };

export function parsePattern(text: string): PathPattern {
  const anchored = text.endsWith("$");
  const pattern = normalise(anchored ? text.slice(0, -1) : text, /\$/);
  return { parts: pattern.split("*"), anchored, length: pattern.length + (anchored ? 1 : 0) };
}

/** In a URL `*` and `$` are signs like others. */
export function comparable(pathAndQuery: string): string {
  return normalise(pathAndQuery, /[*$]/);
}

/** Whether the pattern fits the beginning of the path or, with `$`, the whole of it. Linear in the path for each `*`. */
export function matches({ parts, anchored }: PathPattern, path: string): boolean {
  const [first = "", ...rest] = parts;
  if (!path.startsWith(first)) return false;
  const last = anchored ? rest.pop() : undefined;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!anchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
