/** A server's name as it is asked for: lower case, punycode, with `:port` only where the operator wrote one. */
export type Host = string & { readonly __brand: "Host" };

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

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
  const isBare = !url.username && !url.password && url.pathname === "/" && !url.search && !url.hash;
  if (!isBare || !isName(url.hostname, trimmed)) throw wrong;
  return url.host as Host;
}

// URL lets quotes and empty labels pass, and makes another machine's address of a short one: 127.1, 1.2.3.
function isName(hostname: string, asWritten: string): boolean {
  if (hostname.startsWith("[")) return true;
  if (/^[\d.]+$/.test(hostname)) return asWritten.startsWith(hostname);
  const labels = hostname.split(".");
  return labels.length > 1 && labels.every((label) => LABEL.test(label));
}
