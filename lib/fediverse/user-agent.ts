/** Our product token, by which a robots.txt may name us. */
export const PRODUCT = "Mastoboard";

/** `Mastoboard/0.1.0 (+https://stats.est.social; mailto:admin@est.social)`: who asks, where to read about it, whom to tell. */
export function userAgent(self: { version: string; baseUrl: string | null; contact: string | null }): string {
  const about = [self.baseUrl === null ? null : `+${self.baseUrl}`, self.contact].filter(
    (part) => part !== null,
  );
  const text = `${PRODUCT}/${self.version}${about.length > 0 ? ` (${about.join("; ")})` : ""}`;
  // A header holds printable ASCII only; a name with letters beyond it would make every request fail.
  return text.replace(/[^\x20-\x7e]+/g, "?");
}
