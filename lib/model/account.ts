import { type Host, parseHost } from "./host.ts";

/** Somebody in the fediverse, `@admin@est.social`. */
export type Account = `@${string}@${Host}`;

/** Throws RangeError, naming the cure, on anything that is not an account with its server; the first `@` may be left out. */
export function parseAccount(text: string): Account {
  const [, name = "", host = ""] = /^@?([A-Za-z0-9_](?:[\w.-]*\w)?)@([^@]+)$/.exec(text.trim()) ?? [];
  if (name === "") {
    throw new RangeError(`Not an account: "${text.slice(0, 80)}"; write it like @admin@est.social`);
  }
  return `@${name}@${parseHost(host)}`;
}
