/** A server program, by the name it has in NodeInfo, in lower case, and its own version. */
export type Software = { name: string | null; version: string | null };

const FORKS: [RegExp, string][] = [
  [/[+-]glitch/i, "glitch-soc"],
  [/[+-]hometown/i, "hometown"],
  [/[+-]fedibird/i, "fedibird"],
];

/**
 * Names the software from NodeInfo where there is one, else from the version of the Mastodon API, in which others say
 * who they are: `2.7.2 (compatible; Pleroma 2.4.51)`, `takahe/0.11`. Forks of Mastodon are told by the version's suffix.
 */
export function nameSoftware(nodeinfo: Software | null, apiVersion: string | null): Software {
  const fromApi = apiVersion === null ? { name: null, version: null } : fromVersion(apiVersion);
  const name = nodeinfo?.name?.toLowerCase() ?? fromApi.name;
  const version = nodeinfo?.version ?? fromApi.version;
  return { name: name === "mastodon" ? forkBy(version) : name, version };
}

function fromVersion(text: string): Software {
  const compatible = /\(compatible; ?([^\s/)]+)[\s/]*([^)]*)\)/i.exec(text);
  if (compatible) return { name: lower(compatible[1]), version: compatible[2]?.trim() || null };
  const slashed = /^([a-z][\w.-]*)\/(\S+)/i.exec(text);
  if (slashed) return { name: lower(slashed[1]), version: slashed[2] ?? null };
  // GoToSocial gives its own version bare. Mastodon counts nothing before 1.6, so 0.x is not Mastodon.
  if (/^0\.\d+\.\d+/.test(text)) return { name: "gotosocial", version: text };
  return { name: /^\d+\.\d+/.test(text) ? "mastodon" : null, version: text };
}

function forkBy(version: string | null): string {
  return FORKS.find(([suffix]) => suffix.test(version ?? ""))?.[1] ?? "mastodon";
}

function lower(text: string | undefined): string | null {
  return text?.toLowerCase() || null;
}
