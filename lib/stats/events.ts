import type { BoardEvent } from "../model/event.ts";
import type { FactRecord } from "../model/fact.ts";
import { SECOND } from "../model/instant.ts";

const KINDS = ["software", "version", "registrations"] as const;

/**
 * What a server changed in what it says of itself: its software, version, registrations, by time. The first that was
 * ever seen is no event. A new software brings its own version numbers, so those are not told as well.
 */
export function findEvents(facts: readonly FactRecord[]): BoardEvent[] {
  const swaps = new Set(changesOf(facts, "software").map(({ at }) => at));
  return KINDS.flatMap((kind) => changesOf(facts, kind))
    .filter(({ kind, at }) => kind !== "version" || !swaps.has(at))
    .sort((a, b) => a.at - b.at);
}

function changesOf(facts: readonly FactRecord[], kind: (typeof KINDS)[number]): BoardEvent[] {
  const seen = facts.filter(({ fact }) => fact === kind).sort((a, b) => a.firstSeen - b.firstSeen);
  return seen.flatMap(({ value, firstSeen }, index) => {
    const before = seen[index - 1];
    if (!before || before.value === value) return [];
    const id = `${kind}-${firstSeen / SECOND}`;
    return [{ id, at: firstSeen, kind, label: null, detail: { from: before.value, to: value }, url: null }];
  });
}
