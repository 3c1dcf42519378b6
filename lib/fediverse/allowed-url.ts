import { isPublicAddress, literalAddress } from "./addresses.ts";

/** Names that never mean a server on the internet; some resolvers answer them with one in their own network. */
const LOCAL_NAMES = ["localhost", "local", "internal", "intranet", "lan", "home.arpa", "onion", "invalid"];

/** The hosts that the operator listed, as `URL.host` writes them. They are asked over http. */
export function listedHosts(allowPrivate: readonly string[]): ReadonlySet<string> {
  return new Set(allowPrivate.filter((entry) => entry.trim() !== "").map(hostOf));
}

function hostOf(entry: string): string {
  const url = URL.parse(`http://${entry.trim()}`);
  if (url?.pathname !== "/" || url.username || url.search || url.hash) {
    throw new RangeError(
      `Not a host for allowPrivate: "${entry.slice(0, 80)}"; write it like 127.0.0.1:8001`,
    );
  }
  return url.host;
}

/**
 * Why a URL may not be asked, in words for the operator, or `null` where it may. It looks at the parsed hostname only:
 * `0177.0.0.1`, `2130706433` and circled digits have become plain addresses by then. What a name resolves to is
 * checked when it has been resolved.
 */
export function refusalOf(url: URL, listed: ReadonlySet<string>): string | null {
  if (url.protocol !== "https:" && url.protocol !== "http:") return "neither https nor http";
  if (url.username !== "" || url.password !== "") return "an address with a user name or password in it";
  if (listed.has(url.host)) return null;
  if (url.protocol === "http:") return "plain http, and the host is not in allowPrivate";
  if (url.port !== "") return "a port other than 443, and the host is not in allowPrivate";
  const address = literalAddress(url.hostname);
  if (address !== null)
    return isPublicAddress(address) ? null : "a private address that is not in allowPrivate";
  return isLocalName(url.hostname) ? "a local name that is not in allowPrivate" : null;
}

/** The same for an address that `from` redirects to. What was asked for in secret is not asked for again in the open. */
export function refusalOfRedirect(from: URL, to: URL, listed: ReadonlySet<string>): string | null {
  return from.protocol === "https:" && to.protocol === "http:"
    ? "plain http, from https"
    : refusalOf(to, listed);
}

function isLocalName(hostname: string): boolean {
  return (
    !hostname.includes(".") ||
    hostname.endsWith(".") ||
    LOCAL_NAMES.some((name) => hostname === name || hostname.endsWith(`.${name}`))
  );
}
