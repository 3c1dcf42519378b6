import { ELEMENT_SCRIPT } from "#lib/publish/embed-script.ts";

/** For pages that frame our charts: frames get their height, and `<mastoboard-chart>` becomes one. */
export async function GET(): Promise<Response> {
  return new Response(ELEMENT_SCRIPT, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "public, max-age=86400, stale-while-revalidate=604800, stale-if-error=604800",
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
}
