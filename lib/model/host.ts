/** A server's name as it is asked for: lower case, punycode, with `:port` only where the operator wrote one. */
export type Host = string & { readonly __brand: "Host" };

/** Throws RangeError, naming the cure, on anything that is not a bare domain, e.g. a URL, a handle, an empty label. */
export function parseHost(text: string): Host {
  const trimmed = text.trim();
  const wrong = new RangeError(`Not a server's domain: "${trimmed.slice(0, 80)}"; write it like est.social`);
  if (trimmed === "" || trimmed.length > 253 || /[\s/@?#\\%]/.test(trimmed)) throw wrong;
  let url: URL;
  try {
    url = new URL(`https://${trimmed}`);
  } catch {
    throw wrong;
  }
  const bare = !url.username && !url.password && url.pathname === "/" && !url.search && !url.hash;
  if (!bare || url.hostname.endsWith(".") || (!url.hostname.includes(".") && !url.hostname.startsWith("[")))
    throw wrong;
  return url.host as Host;
}

/** For people: punycode shown as the letters it stands for is a spoofing risk, so the host is shown as asked. */
export function isHost(text: string): boolean {
  try {
    return parseHost(text) === text;
  } catch {
    return false;
  }
}
