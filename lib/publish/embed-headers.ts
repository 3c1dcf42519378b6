import { EMBED_SCRIPT_HASH } from "./embed-script.ts";

/**
 * What a frame for other people's pages may do: nothing but its own style and script. `ancestors` are the pages that may
 * frame it, as a Content-Security-Policy writes them. There is no X-Frame-Options: it knows no list of them.
 */
export function embedHeaders(ancestors: readonly string[]): Record<string, string> {
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": [
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      `script-src ${EMBED_SCRIPT_HASH}`,
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${ancestors.join(" ")}`,
    ].join("; "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    // A page that isolates itself (COEP) frames only what agrees to it.
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  };
}
