import { createHash } from "node:crypto";
import { isHtml, isPage, typeOf } from "./answer-kind.ts";
import type { Answer } from "./handler.ts";
import type { TargetKind } from "./target.ts";

export const NO_STORE = "no-store";
export const IMMUTABLE = "public, max-age=31536000, immutable";
const PAGE = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400";
const SHORT = "public, max-age=30";

/**
 * Where an answer is kept. What can be asked for in any number of ways lies apart, so that no flood of sizes, labels and days
 * evicts a page, nor does a scan for weak spots.
 */
export type Shelf = "pages" | "variants" | "outside" | "others" | "none";

const SHELVES = { page: "pages", variant: "variants", outside: "outside" } as const;

export function shelfOf(answer: Answer, kind: TargetKind): Shelf {
  if (!mayBeKept(answer)) return "none";
  return answer.status === 200 ? SHELVES[kind] : "others";
}

function mayBeKept(answer: Answer): boolean {
  if (answer.status >= 500 || answer.status === 429) return false;
  return isPage(answer) || !isPrivate(answer);
}

/**
 * A page says for itself neither whether it may be cached nor for how long (the framework marks every dynamic page
 * private), so we say it; a route's own word stands.
 */
export function cacheControlOf(answer: Answer): string {
  if (!mayBeKept(answer)) return NO_STORE;
  const own = answer.headers["cache-control"];
  if (own?.includes("public")) return own;
  if (answer.status >= 400) return SHORT;
  if (answer.status === 200 && isHtml(answer)) return PAGE;
  // Kept by the reader, but asked about each time, which the entity tag makes cheap: a page that renews itself through
  // the router must not be given its own old self by the browser.
  return "no-cache";
}

function isPrivate(answer: Answer): boolean {
  return /\b(no-store|private)\b/.test(answer.headers["cache-control"] ?? "");
}

/** For every answer; what a route says of itself wins. */
export function securityHeaders(answer: Answer): Record<string, string> {
  const type = typeOf(answer);
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "content-security-policy": type.startsWith("text/html")
      ? pagePolicy(answer.body.toString("utf8"))
      : type.startsWith("image/")
        ? PICTURE_POLICY
        : DATA_POLICY,
  };
}

/** A picture has nothing in it to be clicked by mistake, so any page may show it, in whatever element. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The framework writes scripts into its pages; each is allowed by its hash, so that no other can run. */
function pagePolicy(html: string): string {
  const hashes = inlineScripts(html).map((script) => `'sha256-${sha256(script)}'`);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

const SCRIPT =
  /<script((?:\s+[^\s"'>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*>([\s\S]*?)<\/script\s*>/gi;

/** The texts of the scripts that a browser would run: those with an address and blocks of data are left out. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(
      ([, attributes = ""]) =>
        !/\ssrc\s*=/i.test(attributes) && !/\stype\s*=\s*["']?application\/(ld\+)?json/i.test(attributes),
    )
    .map(([, , text = ""]) => text);
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64");
}
