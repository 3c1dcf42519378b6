import type { BoardEvent } from "../model/event.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import type { Fact } from "../model/reading.ts";

/** A fact about a server and when it was first and last seen to be so. */
export type SeenFact = { fact: Fact; value: string; firstSeen: Instant; lastSeen: Instant };

const KINDS = ["software", "version", "registrations"] as const;

/**
 * What a server changed in what it says of itself: its software, version, registrations, by time. The first that was
 * ever seen is no event. A new software brings its own version numbers, so those are not told as well.
 */
export function findEvents(facts: readonly SeenFact[]): BoardEvent[] {
  const swaps = new Set(changesOf(facts, "software").map(({ at }) => at));
  return KINDS.flatMap((kind) => changesOf(facts, kind))
    .filter(({ kind, at }) => kind !== "version" || !swaps.has(at))
    .sort((a, b) => a.at - b.at);
}

function changesOf(facts: readonly SeenFact[], kind: (typeof KINDS)[number]): BoardEvent[] {
  const seen = facts.filter(({ fact }) => fact === kind).sort((a, b) => a.firstSeen - b.firstSeen);
  return seen.flatMap(({ value, firstSeen }, index) => {
    const before = seen[index - 1];
    if (!before || before.value === value) return [];
    const id = `${kind}-${firstSeen / SECOND}`;
    return [{ id, at: firstSeen, kind, label: null, detail: { from: before.value, to: value }, url: null }];
  });
}
