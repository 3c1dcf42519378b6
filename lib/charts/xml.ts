const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for XML content and quoted attributes; characters that XML 1.0 forbids, lone surrogates too, become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** An id that XML and CSS accept whatever the text: anything but ASCII letters, digits and dashes becomes a dash. */
export function escapeId(text: string): string {
  return `c${text.replace(/[^A-Za-z0-9-]/g, "-")}`;
}
