/** A number of tenths, written as short as SVG allows: `-3` as `-.3`, `25` as `2.5`. */
export function tenths(count: number): string {
  return String(count / 10).replace(/^(-?)0\./, "$1.");
}

/** A number that follows another: a minus sign parts them as well as a space does. */
export function spaced(number: string): string {
  return number.startsWith("-") ? number : ` ${number}`;
}
