import type { SubjectData } from "#lib/reports/subject-data.ts";
import { newestFact } from "#lib/reports/subject-name.ts";

/** "mastodon 4.5.0" as the server itself says, or `null`. */
export function softwareName(facts: SubjectData["facts"]): string | null {
  const [name, version] = [newestFact(facts, "software"), newestFact(facts, "version")];
  return name && version ? `${name} ${version}` : name;
}
