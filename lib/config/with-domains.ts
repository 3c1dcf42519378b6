import { type Host, parseHost } from "../model/host.ts";
import { LANGUAGES } from "../model/language.ts";
import { ConfigError } from "./config-error.ts";
import { parseBoardFile, withoutMark } from "./parse-file.ts";

const EVERY_QUARTER = "*/15 * * * *";

/**
 * The text of data/mastoboard.json with these servers in it: a new file with every default spelt out, or the existing
 * text with those added that are missing, everything else as the operator wrote it. Throws ConfigError where the
 * existing text cannot be used. `timeZone` is that of the system, for a new file.
 */
export function withDomains(existing: string | null, hosts: readonly Host[], timeZone: string): string {
  const entry = (domain: Host) => ({ domain, poll: EVERY_QUARTER, milestones: [], events: [] });
  const unique = [...new Set(hosts)];
  if (existing === null) {
    const [first] = unique;
    const title = first && unique.length === 1 ? `${first} in numbers` : "Our servers in numbers";
    const file = {
      title,
      baseUrl: null,
      timeZone,
      languages: LANGUAGES,
      contact: null,
      allowPrivate: [],
      backups: { folder: "backups", keep: 7, at: "03:15" },
      instances: unique.map(entry),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  }
  const { instances } = parseBoardFile(existing);
  const known = new Set(instances.map(({ domain }) => parseHost(domain)));
  const missing = unique.filter((host) => !known.has(host));
  if (missing.length === 0) return existing;
  const written: unknown = JSON.parse(withoutMark(existing));
  if (typeof written !== "object" || written === null)
    throw new ConfigError("the file must be an object in { }");
  const before = "instances" in written && Array.isArray(written.instances) ? written.instances : [];
  return `${JSON.stringify({ ...written, instances: [...before, ...missing.map(entry)] }, null, 2)}\n`;
}
