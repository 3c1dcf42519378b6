/** A cell of a CSV file, in quotes where it needs them. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, and so does one that begins with an
 * apostrophe itself, so that it can be taken off again. See owasp.org/www-community/attacks/CSV_Injection.
 */
export function guard(text: string): string {
  return /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text;
}

/** The text as it was before `guard`. */
export function unguard(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
