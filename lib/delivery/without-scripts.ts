/** Such a page has nothing to come alive, and its scripts would take it for the address that it was made at. */
export function withoutScripts(html: Buffer): Buffer {
  return Buffer.from(
    html
      .toString()
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, "")
      .replace(/<link\b[^>]*\bas="script"[^>]*>/gi, ""),
  );
}
