import type { Answer } from "./handler.ts";

/** What a route leaves behind that broke off: neither a page nor the interface's own shape of an error. */
export function isFault(answer: Answer): boolean {
  return answer.status >= 500 && !isJson(answer) && !isHtml(answer);
}

/** HTML, or the same page as the router asks for it. */
export function isPage(answer: Answer): boolean {
  return /^text\/(html|x-component)/.test(typeOf(answer));
}

/** HTML that a route made for other people’s pages; it brings its own policy, as none of the framework’s does. */
export function isFrame(answer: Answer): boolean {
  return isHtml(answer) && answer.headers["content-security-policy"] !== undefined;
}

export function isHtml(answer: Answer): boolean {
  return /^text\/html/.test(typeOf(answer));
}

export function isJson(answer: Answer): boolean {
  return /^application\/json/.test(typeOf(answer));
}

export function typeOf({ headers }: Answer): string {
  return headers["content-type"] ?? "";
}
