import type { Answer } from "./handler.ts";

/**
 * The path of an address as the pages know it. One that has lost the base path already means the same, because a proxy
 * may be set up either way: to pass it on, or to take it off.
 */
export function withoutBasePath(path: string, basePath: string): string {
  if (path === basePath) return "/";
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}

/** What the framework names without being asked, in HTML, in what its router reads and in its own scripts. */
const OWN_ADDRESSES = /"\/(_next\/|icon\.svg\?)/g;

/** Puts the base path before the addresses that the framework writes. The pages write theirs with it. */
export function moveOwnAddresses(text: string, basePath: string): string {
  return text.replace(OWN_ADDRESSES, `"${basePath}/$1`);
}

/**
 * The pages are built for no base path, so that a new one needs no new build: what the framework writes, and every
 * redirect, is moved under it here. `path` is the one that the handler was asked for.
 */
export function underBasePath(answer: Answer, path: string, basePath: string): Answer {
  if (basePath === "") return answer;
  const { location, link, "content-type": type = "" } = answer.headers;
  const isRouters = type.startsWith("text/x-component");
  const headers = {
    ...answer.headers,
    ...(location?.startsWith("/") && { location: basePath + location }),
    ...(link !== undefined && { link: link.replaceAll("</_next/", `<${basePath}/_next/`) }),
    // The router takes the page's parameters from the path that it asked for, unless it is told another one.
    ...(isRouters && { "x-nextjs-rewritten-path": path }),
  };
  if (!isRouters && !type.startsWith("text/html")) return { ...answer, headers };
  return { ...answer, headers, body: Buffer.from(moveOwnAddresses(answer.body.toString("utf8"), basePath)) };
}
