const ARABIC = /\p{Script=Arabic}/u;
const RIGHT_TO_LEFT_ISOLATE = "\u2067";

/**
 * A drawing runs from left to right in every language; a text within it that holds Arabic runs from right to left as a
 * whole, even where it begins with a digit or ends with a domain. The isolate does that in browsers and in renderers that
 * ignore CSS direction; it ends with the text.
 */
export function directed(text: string): string {
  return ARABIC.test(text) ? `${RIGHT_TO_LEFT_ISOLATE}${text}` : text;
}
