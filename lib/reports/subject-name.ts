import type { SubjectData } from "./subject-data.ts";

/** What the subject is called in sentences: the operator's name, the server's title where the host is an address, else the domain. */
export function subjectName({ subject, facts }: SubjectData): string {
  if (subject.name) return subject.name;
  const address = /^(\d+\.){3}\d+(:\d+)?$|^\[/.test(subject.id);
  return (address && newestFact(facts, "title")) || subject.id;
}

/** The value seen last, or `null` when the server never told it. */
export function newestFact(
  facts: SubjectData["facts"],
  fact: SubjectData["facts"][number]["fact"],
): string | null {
  const known = facts.filter((record) => record.fact === fact);
  return known.toSorted((a, b) => b.lastSeen - a.lastSeen || b.firstSeen - a.firstSeen)[0]?.value ?? null;
}

/** Names that servers give in lower case, as their makers write them. */
const WRITTEN: Record<string, string> = {
  gotosocial: "GoToSocial",
  peertube: "PeerTube",
  wordpress: "WordPress",
  writefreely: "WriteFreely",
};

/** "Mastodon 4.5.0": what the server itself says, or `null`. */
export function softwareName(facts: SubjectData["facts"]): string | null {
  const [name, version] = [newestFact(facts, "software"), newestFact(facts, "version")];
  const written = name && (WRITTEN[name] ?? name.charAt(0).toUpperCase() + name.slice(1));
  return written && version ? `${written} ${version}` : written;
}
