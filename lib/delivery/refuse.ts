import type { IncomingMessage, ServerResponse } from "node:http";
import { EXPOSED } from "./other-origins.ts";
import { NO_STORE } from "./policy.ts";

/** An error in the interface’s own shape, for what is answered without asking the handler. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(`${JSON.stringify({ error: { code, message } })}\n`);
  response
    .writeHead(status, {
      "content-type": "application/json",
      "content-length": String(body.length),
      "cache-control": NO_STORE,
      "x-content-type-options": "nosniff",
      "access-control-allow-origin": "*",
      ...EXPOSED,
      ...headers,
    })
    .end(request.method === "HEAD" ? undefined : body);
}
