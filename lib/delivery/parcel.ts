import type { IncomingMessage, ServerResponse } from "node:http";
import { type Bodies, chooseEncoding, encodeBody } from "./encoding.ts";
import type { Answer } from "./handler.ts";
import { cacheControlOf, securityHeaders } from "./policy.ts";
import { entityTag, fingerprintOf, isKnown } from "./validator.ts";

/** An answer ready to be sent again and again: headers set, body compressed and fingerprinted. */
export type Parcel = { status: number; headers: Record<string, string>; bodies: Bodies; fingerprint: string };

/** Brotli's middle: a page of 100 kB takes a few milliseconds. */
const QUALITY = 5;

export async function packAnswer(answer: Answer): Promise<Parcel> {
  const encoded = answer.headers["content-encoding"] !== undefined;
  const type = encoded ? "" : (answer.headers["content-type"] ?? "");
  return {
    status: answer.status,
    headers: { ...securityHeaders(answer), ...answer.headers, "cache-control": cacheControlOf(answer) },
    bodies: await encodeBody(answer.body, type, QUALITY),
    fingerprint: fingerprintOf(answer.body),
  };
}

/** `overrides` stand in the place of the parcel's own headers, e.g. a shorter life for an answer that is out of date. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  parcel: Parcel,
  overrides: Record<string, string> = {},
): void {
  const encoding = chooseEncoding(request.headers["accept-encoding"], parcel.bodies);
  const body = parcel.bodies[encoding] ?? parcel.bodies.identity;
  const headers: Record<string, string> = {
    ...parcel.headers,
    ...overrides,
    vary: withVary(overrides.vary ?? parcel.headers.vary, "Accept-Encoding"),
    ...(parcel.status === 200 ? { etag: entityTag(parcel.fingerprint, encoding) } : {}),
  };
  if (parcel.status === 200 && isKnown(request.headers["if-none-match"], parcel.fingerprint)) {
    const { "content-type": _type, ...kept } = headers;
    response.writeHead(304, kept).end();
    return;
  }
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  if (parcel.status !== 204 && parcel.status !== 304) headers["content-length"] = String(body.length);
  response.writeHead(parcel.status, headers).end(request.method === "HEAD" ? undefined : body);
}

function withVary(vary: string | undefined, name: string): string {
  const names = (vary ?? "").split(",").map((item) => item.trim());
  const known = names.some((item) => item.toLowerCase() === name.toLowerCase());
  return [...names.filter((item) => item !== ""), ...(known ? [] : [name])].join(", ");
}
