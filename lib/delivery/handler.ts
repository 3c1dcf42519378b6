import type { IncomingMessage, ServerResponse } from "node:http";
import inject from "light-my-request";

/** Whatever makes the pages: it is called as an HTTP server would call it. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export type Answer = { status: number; headers: Record<string, string>; body: Buffer };

/** They describe one connection or one rendering, not the answer; or, as cookies, have no place in a shared one. */
const DROPPED = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "date",
  "etag",
  "set-cookie",
  "x-powered-by",
]);

/** The handler's whole answer. Throws what the handler throws, and after `timeoutMs` without an end of the answer. */
export async function ask(
  handle: Handler,
  url: string,
  headers: Record<string, string>,
  timeoutMs: number,
): Promise<Answer> {
  const answer = await inject(
    async (request, response) => {
      try {
        await handle(request, response);
      } catch (cause) {
        response.destroy(cause instanceof Error ? cause : new Error(String(cause)));
      }
    },
    { method: "GET", url, headers, signal: AbortSignal.timeout(timeoutMs) },
  );
  return { status: answer.statusCode, headers: plainHeaders(answer.headers), body: answer.rawPayload };
}

function plainHeaders(headers: NodeJS.Dict<number | string | string[]>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || DROPPED.has(name.toLowerCase())) continue;
    plain[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : String(value);
  }
  return plain;
}
