import { cleanText } from "../model/clean-text.ts";
import type { Registrations, Value } from "../model/reading.ts";
import { parseCount } from "./count.ts";
import { fieldOf, isRecord } from "./json.ts";

/** What both versions of `/api/…/instance` say of the server itself; text cleaned and cut. */
export type InstanceSelf = {
  title: string | null;
  /** The version of the Mastodon API, in which other software names itself. */
  version: string | null;
  languages: string[] | null;
  registrations: Registrations | null;
  contact: string | null;
  uri: string | null;
};

/** `/api/v1/instance`: the only place where `servers` (domain_count) is told. */
export type InstanceV1 = InstanceSelf & { users: Value; posts: Value; servers: Value };

/** `/api/v2/instance`: no totals; `active` only. */
export type InstanceV2 = InstanceSelf & { active: Value };

const MAX_LANGUAGES = 50;
/** A name of 253 signs, a colon and a port. */
const LONGEST_HOST = 259;

/** Reads a parsed v1 body, its keys as sent or camel-cased by masto.js. `null`: this is not about an instance. */
export function parseInstanceV1(data: unknown): InstanceV1 | null {
  if (!hasAny(data, ["uri", "title", "version", "stats"])) return null;
  const count = (key: string) => parseCount(fieldOf(data, "stats", key), "not-offered");
  return {
    title: cleanText(fieldOf(data, "title")),
    version: cleanText(fieldOf(data, "version"), 120),
    languages: parseLanguages(fieldOf(data, "languages")),
    registrations: parseRegistrations(fieldOf(data, "registrations"), fieldOf(data, "approval_required")),
    contact: cleanText(fieldOf(data, "email")),
    uri: parseUri(fieldOf(data, "uri")),
    users: count("user_count"),
    posts: count("status_count"),
    servers: count("domain_count"),
  };
}

/** Reads a parsed v2 body, its keys as sent or camel-cased by masto.js. `null`: this is not about an instance. */
export function parseInstanceV2(data: unknown): InstanceV2 | null {
  if (!hasAny(data, ["domain", "title", "version", "usage"])) return null;
  const registrations = (key: string) => fieldOf(data, "registrations", key);
  const active = parseCount(fieldOf(data, "usage", "users", "active_month"), "not-offered");
  const limited = fieldOf(data, "configuration", "limited_federation") === true;
  return {
    title: cleanText(fieldOf(data, "title")),
    version: cleanText(fieldOf(data, "version"), 120),
    languages: parseLanguages(fieldOf(data, "languages")),
    registrations: parseRegistrations(registrations("enabled"), registrations("approval_required")),
    contact: cleanText(fieldOf(data, "contact", "email")),
    uri: parseUri(fieldOf(data, "domain")),
    // Mastodon writes a fixed 0 here in limited federation.
    active: limited && active === 0 ? "limited" : active,
  };
}

function hasAny(data: unknown, keys: string[]): boolean {
  return isRecord(data) && keys.some((key) => fieldOf(data, key) !== undefined);
}

function parseLanguages(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  const tags = value.slice(0, MAX_LANGUAGES).filter((tag) => typeof tag === "string");
  const known = tags.filter((tag) => /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,3}$/i.test(tag));
  return known.length > 0 ? known : null;
}

/** Without `approval_required` (before Mastodon 2.9.2) there was no approval: open or closed. */
function parseRegistrations(enabled: unknown, approval: unknown): Registrations | null {
  if (typeof enabled !== "boolean") return null;
  if (!enabled) return "closed";
  return approval === true ? "approval" : "open";
}

/** A bare host: Pleroma, Akkoma, Friendica and GoToSocial write a whole URL here, some servers a port. */
function parseUri(value: unknown): string | null {
  const text = cleanText(value);
  if (text === null) return null;
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url && url.host !== "" && url.host.length <= LONGEST_HOST ? url.host : null;
}
