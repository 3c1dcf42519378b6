import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { formatBadgeQuestion, parseBadgeQuestion } from "../model/badge-question.ts";
import { STEPS } from "../model/calendar.ts";
import { canonicalEmbedQuery, isEmbed } from "../model/embed-address.ts";
import { LANGUAGES } from "../model/language.ts";
import { canonicalOEmbedQuery } from "../model/oembed-question.ts";
import { canonicalPreviewQuery } from "../model/page-address.ts";
import { canonicalPictureQuery, formOfPicture } from "../model/picture-address.ts";
import { RANGES } from "../model/range.ts";
import { formatShareQuestion, isShare, parseShareQuestion } from "../model/share-question.ts";
import { TREND_STEPS } from "../model/trends-question.ts";
import { withoutBasePath } from "./base-path.ts";

/** Every query parameter that any page, picture or endpoint understands. */
const PARAMETERS = new Set(
  (
    "range from to step metric count interval mode scale base theme bg lang w h size ann goal fan title footer " +
    "asof on format url maxwidth maxheight s"
  ).split(" "),
);

/** Only those whose default is the same at every address; `range` and the sizes differ from page to picture. */
const DEFAULTS = new Map([
  ["mode", "total"],
  ["scale", "linear"],
  ["base", "zero"],
  ["theme", "auto"],
  ["ann", "1"],
  ["goal", "1"],
  ["fan", "1"],
  ["title", "1"],
  ["footer", "1"],
]);

/** On pages and pictures any other value means the default, so it must not make an address of its own. */
const CLOSED = new Map<string, readonly string[]>([
  ["range", RANGES],
  ["step", [...STEPS, ...TREND_STEPS]],
  ["lang", LANGUAGES],
]);

/** The interface tells a wrong value as an error, so it must see it. */
const INTERFACE = "/api/v1/";

/** Badges have parameters of their own, a free text among them. */
const BADGE = /\/badge\/[^/]+\/(milestones\/)?[^/]+\.(svg|json)$/;

/** May be given several times, and their order is the reader's choice. */
const REPEATED = new Set(["s"]);

/** The router's own requests: what they carry decides what they get. */
const ROUTER_HEADERS = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
] as const;

/** What stands in other people's pages, which may ask for it in any number of ways. */
const OUTSIDE = /^\/(?:(?:c|badge|embed|og)\/|oembed$)/;

/**
 * `outside`: what stands in other people's pages; `variant`: what of ours a stranger can ask for in any number of ways;
 * `page`: the rest, of which there is a fixed number.
 */
export type TargetKind = "page" | "variant" | "outside";

/** What is asked of the handler. Equal keys mean equal answers, because the handler sees nothing else of the request. */
export type Target = {
  path: string;
  url: string;
  key: string;
  kind: TargetKind;
  headers: Record<string, string>;
};

/** Path, without the base path, and query in the one form that all spellings of an address share; `null` for what is not a path, or no text. */
export function canonicalTarget(
  url: string,
  headers: IncomingHttpHeaders = {},
  basePath = "",
): Target | null {
  if (!url.startsWith("/")) return null;
  const [beforeFragment = "/"] = url.split("#", 1);
  const mark = beforeFragment.indexOf("?");
  const given = (mark < 0 ? beforeFragment : beforeFragment.slice(0, mark)).replace(/\/{2,}/g, "/");
  const path = withoutBasePath(given, basePath);
  if (!isText(path)) return null;
  const query = new URLSearchParams(mark < 0 ? "" : beforeFragment.slice(mark + 1));
  const own = ownQuery(path, query);
  if (own !== null) return plainTarget(path, withQuery(path, own), kindOf(path, own !== ""));
  const canonical = isShare(path)
    ? new URLSearchParams(formatShareQuestion(parseShareQuestion(query)))
    : canonicalQuery(query, path.includes(INTERFACE) ? new Map() : CLOSED);

  const router = routerHeaders(headers);
  if (!router) {
    const isFree = [...canonical.keys()].some((name) => !CLOSED.has(name));
    return plainTarget(path, withQuery(path, canonical), kindOf(path, isFree));
  }
  // The router's checksum of its own headers must reach the server as it was sent.
  const checksum = query.get("_rsc");
  if (checksum !== null) canonical.append("_rsc", checksum);
  const target = withQuery(path, canonical);
  return {
    path,
    url: target,
    key: `${target} ${digestOf(router)}`,
    kind: kindOf(path, true),
    headers: router,
  };
}

function plainTarget(path: string, url: string, kind: TargetKind): Target {
  return { path, url, key: url, kind, headers: {} };
}

/** `isFree`: something in the address or beside it is of the reader's own choice. */
function kindOf(path: string, isFree: boolean): TargetKind {
  if (OUTSIDE.test(path)) return "outside";
  return isFree ? "variant" : "page";
}

/** Of what stands in other people's pages: its parameters have one parser, and its addresses one form. */
function ownQuery(path: string, given: URLSearchParams): string | null {
  const form = formOfPicture(path);
  if (form) return canonicalPictureQuery(given, form);
  if (isEmbed(path)) return canonicalEmbedQuery(given);
  if (BADGE.test(path)) return formatBadgeQuestion(parseBadgeQuestion(given));
  if (path === "/oembed") return canonicalOEmbedQuery(given);
  return canonicalPreviewQuery(path, given);
}

/** Whether its percent signs stand for UTF-8. The framework answers 500 where they do not, and logs each as a fault. */
function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function canonicalQuery(given: URLSearchParams, closed: typeof CLOSED): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of [...new Set(given.keys())].sort()) {
    if (!PARAMETERS.has(name)) continue;
    const values = REPEATED.has(name) ? given.getAll(name) : given.getAll(name).slice(0, 1);
    for (const value of values) {
      if (value === "" || DEFAULTS.get(name) === value) continue;
      if (closed.get(name)?.includes(value) ?? true) kept.append(name, value);
    }
  }
  return kept;
}

function withQuery(path: string, query: URLSearchParams | string): string {
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

function routerHeaders(headers: IncomingHttpHeaders): Record<string, string> | null {
  if (headers.rsc === undefined) return null;
  const found = ROUTER_HEADERS.flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(found);
}

function digestOf(headers: Record<string, string>): string {
  return createHash("sha256").update(JSON.stringify(headers)).digest("base64url");
}
