import { once } from "node:events";
import { get } from "node:http";
import { buffer } from "node:stream/consumers";

export type Weight = { html: number; scripts: number };

/** The bytes on the wire, and how long until all were there. */
export async function fetchRaw(
  url: string,
  encoding = "identity",
): Promise<{ status: number; body: Buffer; etag: string; ms: number }> {
  const begun = performance.now();
  const request = get(url, { headers: { "accept-encoding": encoding }, agent: false });
  const [response] = await once(request, "response");
  const body = await buffer(response);
  return {
    status: response.statusCode,
    body,
    etag: response.headers.etag ?? "",
    ms: performance.now() - begun,
  };
}

/** The scripts that a page asks for at first sight; those for browsers without modules are not loaded by any of today. */
export function scriptsOf(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>/gi) ?? [];
  const sources = tags
    .filter((tag) => !/\snomodule\b/i.test(tag))
    .flatMap((tag) => /\ssrc="([^"]+)"/i.exec(tag)?.[1] ?? []);
  return [...new Set(sources)];
}

/** Bytes on the wire of the page and of its scripts, in one encoding. */
export async function weigh(url: string, encoding: string): Promise<Weight> {
  const page = await fetchRaw(url, encoding);
  const plain = await fetchRaw(url);
  let scripts = 0;
  for (const source of scriptsOf(plain.body.toString("utf8"))) {
    scripts += (await fetchRaw(new URL(source, url).href, encoding)).body.length;
  }
  return { html: page.body.length, scripts };
}
