import { createHash } from "node:crypto";
import type { Encoding } from "./encoding.ts";

/** 132 bits of SHA-256: equal fingerprints mean equal bodies. */
export function fingerprintOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 22);
}

/** Strong, and therefore another one for each encoding of the same body (RFC 9110 §8.8.3.3). */
export function entityTag(fingerprint: string, encoding: Encoding): string {
  return encoding === "identity" ? `"${fingerprint}"` : `"${fingerprint}.${encoding}"`;
}

/**
 * Whether the reader has this body already, in whichever encoding: the weak comparison of RFC 9110 §13.1.2, and
 * proxies that compress mark the tag weak.
 */
export function isKnown(ifNoneMatch: string | undefined, fingerprint: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const tags = ifNoneMatch.match(/"[^"]*"/g) ?? [];
  return tags.some((tag) => tag.slice(1, -1).replace(/\.(br|gzip)$/, "") === fingerprint);
}
