/** A Content-Security-Policy as its directives, each with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a header, of which commas separate several; the first directive of a name counts. */
export function parsePolicies(header: string): Policy[] {
  return header
    .split(",")
    .map((text) => {
      const policy = new Map<string, readonly string[]>();
      for (const directive of text.split(";")) {
        const [name = "", ...sources] = directive.trim().split(/\s+/);
        const key = name.toLowerCase();
        if (key !== "" && !policy.has(key)) policy.set(key, sources);
      }
      return policy;
    })
    .filter((policy) => policy.size > 0);
}

/** The first of the directives that a policy has, each standing in for the one before it; `null` where it has none. */
export function sourcesOf(policy: Policy, ...names: string[]): readonly string[] | null {
  const name = names.find((each) => policy.has(each));
  return name === undefined ? null : (policy.get(name) ?? null);
}

/** Whether a list of sources holds an address. `self` is the address whose policy it is. */
export function isAmong(sources: readonly string[], address: URL, self: URL): boolean {
  return sources.some((source) => isMatch(withoutCase(source), address, self));
}

/** Of a path alone the letters mean what they are. */
const withoutCase = (source: string) =>
  source.replace(/^(?:[^/]+:\/\/)?[^/]*/, (before) => before.toLowerCase());

const SOURCE =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_.-]+|\[[0-9a-f:]+\])(?::(\d+|\*))?(\/.*)?$/;
const PORTS: Record<string, string> = { "http:": "80", "https:": "443" };

/** As CSP level 3 matches them, but for nonces and hashes, which are of no address. */
function isMatch(source: string, address: URL, self: URL): boolean {
  if (source === "'self'") return address.origin === self.origin;
  if (source === "*") return /^https?:$/.test(address.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return isScheme(source, address.protocol);
  const [, scheme, host = "", port, path = ""] = SOURCE.exec(source) ?? [];
  if (host === "") return false;
  if (!isScheme(scheme === undefined ? self.protocol : `${scheme}:`, address.protocol)) return false;
  return isHost(host, address.hostname) && isPort(port, address) && isPath(path, address.pathname);
}

/** What is allowed in the open is allowed in secret too. */
function isScheme(allowed: string, actual: string): boolean {
  return allowed === actual || (allowed === "http:" && actual === "https:");
}

function isHost(allowed: string, actual: string): boolean {
  if (allowed === "*") return true;
  return allowed.startsWith("*.") ? actual.endsWith(allowed.slice(1)) : allowed === actual;
}

function isPort(allowed: string | undefined, { port, protocol }: URL): boolean {
  const actual = port || PORTS[protocol];
  if (allowed === undefined) return port === "";
  return allowed === "*" || allowed === actual || (allowed === "80" && actual === "443");
}

function isPath(allowed: string, actual: string): boolean {
  return allowed === "" || (allowed.endsWith("/") ? actual.startsWith(allowed) : actual === allowed);
}
