import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { wholeSecond } from "../model/instant.ts";
import { isFrame, isPage } from "./answer-kind.ts";
import { discoveryLink } from "./discovery.ts";
import { type Bodies, chooseEncoding, type Encoding, encodeBody } from "./encoding.ts";
import type { Answer } from "./handler.ts";
import { exposedHeaders } from "./other-origins.ts";
import { cacheControlOf, securityHeaders } from "./policy.ts";
import { entityTag, fingerprintOf, isKnown } from "./validator.ts";

/** An answer ready to be sent again and again: headers set, body compressed and fingerprinted. */
export type Parcel = {
  status: number;
  headers: Record<string, string>;
  bodies: Bodies;
  fingerprint: string;
  /** When this very body was first made, in milliseconds since 1970; `null` for what has no such moment. */
  modified: number | null;
};

/** Brotli's middle: a page of 100 kB takes a few milliseconds. */
const QUALITY = 5;

export async function packAnswer(answer: Answer, modified: number | null = null): Promise<Parcel> {
  const encoded = answer.headers["content-encoding"] !== undefined;
  const type = encoded ? "" : (answer.headers["content-type"] ?? "");
  return {
    status: answer.status,
    headers: {
      ...securityHeaders(answer),
      ...exposedHeaders(answer),
      ...ownHeaders(answer),
      ...headersOfHtml(answer),
      "cache-control": cacheControlOf(answer),
    },
    bodies: await encodeBody(answer.body, type, QUALITY),
    fingerprint: fingerprintOf(answer.body),
    modified,
  };
}

/** The framework says of every answer that the router's headers change it; that is so of pages only. */
function ownHeaders(answer: Answer): Answer["headers"] {
  if (isPage(answer) && !isFrame(answer)) return answer.headers;
  const { vary: _, ...headers } = answer.headers;
  return headers;
}

/** A body that came out the same is as old as it was. */
export function sinceWhen(last: Parcel, next: Parcel): Parcel {
  return last.fingerprint === next.fingerprint ? { ...next, modified: last.modified } : next;
}

/** What a document says in its head, for readers that look no further than the headers. */
function headersOfHtml({ headers, body }: Answer): Record<string, string> {
  if (!/^text\/html/.test(headers["content-type"] ?? "")) return {};
  const html = body.toString();
  const [, language] = /<html\b[^>]*\blang="([a-z-]+)"/i.exec(html) ?? [];
  const link = discoveryLink(html);
  return {
    ...(language !== undefined && { "content-language": language }),
    ...(link !== null && { link: headers.link === undefined ? link : `${headers.link}, ${link}` }),
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
    ...(parcel.status === 200 ? validatorsOf(parcel, encoding) : {}),
  };
  if (parcel.status === 200 && isUnchanged(request.headers, parcel)) {
    const { "content-type": _type, ...kept } = headers;
    response.writeHead(304, kept).end();
    return;
  }
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  if (parcel.status !== 204 && parcel.status !== 304) headers["content-length"] = String(body.length);
  response.writeHead(parcel.status, headers).end(request.method === "HEAD" ? undefined : body);
}

function validatorsOf({ fingerprint, modified }: Parcel, encoding: Encoding): Record<string, string> {
  const date = modified === null ? {} : { "last-modified": new Date(modified).toUTCString() };
  return { etag: entityTag(fingerprint, encoding), ...date };
}

/** By the entity tag; by the date only for those who keep none (RFC 9110 §13.2.2). */
function isUnchanged(headers: IncomingHttpHeaders, { fingerprint, modified }: Parcel): boolean {
  const { "if-none-match": tag, "if-modified-since": since } = headers;
  if (tag !== undefined) return isKnown(tag, fingerprint);
  return modified !== null && since !== undefined && wholeSecond(modified) <= Date.parse(since);
}

function withVary(vary: string | undefined, name: string): string {
  const names = (vary ?? "").split(",").map((item) => item.trim());
  const known = names.some((item) => item.toLowerCase() === name.toLowerCase());
  return [...names.filter((item) => item !== ""), ...(known ? [] : [name])].join(", ");
}
