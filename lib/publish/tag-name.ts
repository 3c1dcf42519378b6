/** The year in which these names were agreed on. It is part of them and never changes. */
const NAMED_IN = 2026;

/**
 * A name for ever and for all the world, which is no address (RFC 4151). `key` says what it is about, in characters that
 * addresses may have too.
 */
export function tagName(origin: string, subject: string, key: string): string {
  return `tag:${new URL(origin).hostname},${NAMED_IN}:${encodeURIComponent(subject)}/${key}`;
}
