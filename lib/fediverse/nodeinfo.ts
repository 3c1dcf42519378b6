import { cleanText } from "../model/clean-text.ts";
import type { Value } from "../model/reading.ts";
import { parseCount } from "./count.ts";
import type { Answer, Fetcher, GetOptions } from "./guarded-fetch.ts";
import { fieldOf, isRecord, parseJson } from "./json.ts";
import type { Software } from "./software.ts";
import { judge, type Told, untold } from "./told.ts";

/** What a NodeInfo document says, of any schema from 1.0 to 2.2. */
export type NodeInfo = {
  software: Software;
  users: Value;
  /** Signed in within a month, as the software counts it. */
  active: Value;
  posts: Value;
  /** Some say `true` where a moderator must approve. */
  openRegistrations: boolean | null;
  title: string | null;
  /** It answers, but its operator wants its figures listed nowhere. */
  unlisted: boolean;
};

export const DISCOVERY = "/.well-known/nodeinfo";
const DOCUMENT = "the NodeInfo document";
const SCHEMA = /^https?:\/\/nodeinfo\.diaspora\.software\/ns\/schema\/(1\.0|1\.1|2\.0|2\.1|2\.2)\/?$/;

/** Finds the server's NodeInfo and reads it: two requests, one after the other. */
export async function readNodeInfo(
  fetcher: Fetcher,
  host: string,
  options: () => GetOptions,
): Promise<Told<NodeInfo>> {
  const origin = fetcher.originOf(host);
  const discovery = await fetcher.get(`${origin}${DISCOVERY}`, options());
  const links = judge(discovery, DISCOVERY, bodyOf(discovery), parseDiscovery);
  if (!links.ok) return links;
  const [href] = links.said;
  const url = href === undefined ? null : URL.parse(href, discovery.ok ? discovery.url : origin);
  if (!url || !/^https?:$/.test(url.protocol))
    return untold("no-statistics", `no schema that we know in ${DISCOVERY}`);
  const path = `${url.pathname}${url.search}`;
  // A server behind a proxy often takes itself for http; asked is what the host it names may be asked over.
  const named = await fetcher.get(`${fetcher.originOf(url.host)}${path}`, options());
  // Or for localhost:3000, or a name that only its own network knows; then the same path on the host that we know.
  const beyondReach =
    !named.ok && ["blocked-address", "refused-redirect", "no-such-host"].includes(named.cause);
  const document =
    beyondReach && url.host !== host ? await fetcher.get(`${origin}${path}`, options()) : named;
  const headers = document.ok ? document.headers : {};
  return judge(document, DOCUMENT, bodyOf(document), (data) => parseNodeInfo(data, headers));
}

function bodyOf(answer: Answer): unknown {
  return answer.ok ? parseJson(answer.body) : undefined;
}

/** The addresses of the documents with a schema that we know, the highest schema first. `null`: this is no discovery. */
export function parseDiscovery(data: unknown): string[] | null {
  const links = fieldOf(data, "links");
  const list = Array.isArray(links) ? links : isRecord(links) ? listOf(links) : null;
  if (list === null) return null;
  return list
    .map((link) => ({ schema: schemaOf(fieldOf(link, "rel")), href: fieldOf(link, "href") }))
    .filter((link): link is { schema: string; href: string } => link.schema !== null && isAddress(link.href))
    .sort((a, b) => b.schema.localeCompare(a.schema))
    .map(({ href }) => href);
}

/** Some servers write the only link bare, without a list around it. */
function listOf(links: Record<string, unknown>): unknown[] {
  return Object.hasOwn(links, "rel") ? [links] : Object.values(links);
}

function schemaOf(rel: unknown): string | null {
  return typeof rel === "string" ? (SCHEMA.exec(rel)?.[1] ?? null) : null;
}

function isAddress(href: unknown): href is string {
  return typeof href === "string" && href !== "" && href.length <= 2048;
}

/** Reads a parsed document and the headers that it came with. `null`: this is not NodeInfo. */
export function parseNodeInfo(
  data: unknown,
  headers: Readonly<Record<string, string>> = {},
): NodeInfo | null {
  if (fieldOf(data, "software") === undefined && fieldOf(data, "usage") === undefined) return null;
  const count = (...path: string[]) => parseCount(fieldOf(data, "usage", ...path), "not-offered");
  const open = fieldOf(data, "openRegistrations");
  const name = cleanText(fieldOf(data, "software", "name"), 60);
  return {
    software: { name, version: cleanText(fieldOf(data, "software", "version"), 120) },
    users: count("users", "total"),
    active: count("users", "activeMonth"),
    posts: count("localPosts"),
    openRegistrations: typeof open === "boolean" ? open : null,
    title: cleanText(fieldOf(data, "metadata", "nodeName")) ?? cleanText(fieldOf(data, "instance", "name")),
    unlisted: isUnlisted(name, headers["x-robots-tag"] ?? ""),
  };
}

/**
 * GoToSocial says `noindex` with its NodeInfo unless its operator chose to serve true figures, and may draw them at random
 * (instance-stats-mode). From other software the header is meant for search engines, and often stands on every page of a host.
 */
function isUnlisted(software: string | null, robotsTag: string): boolean {
  return software?.toLowerCase() === "gotosocial" && /\bnoindex\b/i.test(robotsTag);
}
