import { ConfigError } from "./config-error.ts";

export const ANCESTORS_CURE =
  'must be pages that may frame the charts, like "https://blog.est.social", "https://*.est.social", "self", or "*" for all';

const KEYWORDS: Record<string, string> = { self: "'self'", none: "'none'" };
const ORIGIN = /^(https?:\/\/)(\*\.)?([a-z0-9_-]+\.)*[a-z0-9_-]+(:(\d{1,5}|\*))?$/;

/**
 * A page that may frame the charts, as a Content-Security-Policy writes it; `null` for anything else, since a stray
 * semicolon or word in that header would change what it means.
 */
export function parseAncestor(text: string): string | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^'(\w+)'$/, "$1")
    .replace(/\/$/, "");
  if (word === "*" || ORIGIN.test(word)) return word;
  return Object.hasOwn(KEYWORDS, word) ? (KEYWORDS[word] ?? null) : null;
}

/** The same of all of them. Throws ConfigError, beginning with `name`, on the first that is wrong. */
export function ancestorsOf(texts: readonly string[], name: string): string[] {
  const parsed = texts.map((text) => {
    const ancestor = parseAncestor(text);
    if (ancestor === null) throw new ConfigError(`${name} ${ANCESTORS_CURE}, not "${text.slice(0, 80)}"`);
    return ancestor;
  });
  if (parsed.length === 0 || (parsed.includes("'none'") && parsed.length > 1))
    throw new ConfigError(`${name} must name either pages or "none"`);
  return parsed;
}
