import type { Answer } from "./handler.ts";

/** What of an answer a script of another origin may read, beside what browsers show it unasked. */
export const EXPOSED = { "access-control-expose-headers": "Content-Disposition, ETag, Link, Retry-After" };

/** For answers that scripts of every origin may read. */
export function exposedHeaders({ headers }: Answer): Record<string, string> {
  return headers["access-control-allow-origin"] === "*" ? EXPOSED : {};
}

/**
 * The answer to the question that a browser asks before such a script may ask with headers of its own, as for “only if it has
 * changed”. What it then gets to read is for each answer to say.
 */
export const PREFLIGHT = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD",
  "access-control-allow-headers": "*",
  "access-control-max-age": "86400",
  allow: "GET, HEAD, OPTIONS",
  "cache-control": "no-store",
};
