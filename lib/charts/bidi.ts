const ARABIC = /\p{Script=Arabic}/u;
const RIGHT_TO_LEFT_MARK = "\u200f";

/**
 * A drawing runs from left to right in every language; a text within it that holds Arabic runs from right to left as a
 * whole, even where it begins with a digit. The mark does that in browsers and in renderers that ignore CSS direction.
 */
export function directed(text: string): string {
  return ARABIC.test(text) ? `${RIGHT_TO_LEFT_MARK}${text}` : text;
}
