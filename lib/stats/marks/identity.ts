import type { FactRecord } from "../../model/fact.ts";
import type { Instant } from "../../model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../../model/metric.ts";
import type { History } from "../../model/sample.ts";
import { firstIndex } from "../series.ts";
import { type Finding, hasStood, type Row } from "./column.ts";

type IdentityFact = "software" | "uri";

/** Forks and renamed programs that take over another’s database: the same server under another name. */
const FAMILIES = new Map([
  ["glitch", "mastodon"],
  ["glitch-soc", "mastodon"],
  ["hometown", "mastodon"],
  ["fedibird", "mastodon"],
  ["akkoma", "pleroma"],
  ["rebased", "pleroma"],
  ["soapbox", "pleroma"],
  ["calckey", "misskey"],
  ["firefish", "misskey"],
  ["sharkey", "misskey"],
  ["iceshrimp", "misskey"],
  ["mbin", "kbin"],
]);

/** The program that a fork, or one under a new name, comes from; else its own name in lower case. */
export function familyOf(software: string): string {
  return FAMILIES.get(software.toLowerCase()) ?? software.toLowerCase();
}

/** What stays the same where a server is still itself: the family of its software; its name without scheme, port and path. */
const SAMENESS: Record<IdentityFact, (value: string) => string> = {
  software: familyOf,
  uri: (value) =>
    value
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, "")
      .replace(/[/?#].*$/, "")
      .replace(/:\d+$/, "")
      .replace(/\.$/, ""),
};

/**
 * Readings since the server became another one under the same domain, until that one has stood. Where the old one comes
 * back sooner, the readings between stay unconfirmed. `facts` in any order.
 */
export function findIdentityChanges(history: History, facts: readonly FactRecord[]): Finding[] {
  return POLLED_METRICS.flatMap((metric) => {
    return [...changesOf("software", metric, history, facts), ...changesOf("uri", metric, history, facts)];
  });
}

function changesOf(
  fact: IdentityFact,
  metric: PolledMetric,
  history: History,
  facts: readonly FactRecord[],
): Finding[] {
  const found: Finding[] = [];
  const identities = identitiesOf(fact, facts);
  let held = identities[0];
  for (const [index, identity] of identities.entries()) {
    if (!held || identity.same === held.same) continue;
    const to = identities[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const since = standingOf(history, metric, identity.from, to);
    const evidence = { kind: "identity", fact, was: held.value, now: identity.value } as const;
    if (since.rows.length > 0) found.push({ metric, evidence, ...since });
    if (since.confirmedAt !== null) held = identity;
  }
  return found;
}

type Identity = { same: string; value: string; from: Instant };

/** One after the other, each from the moment it was first seen; the next one is another. */
function identitiesOf(fact: IdentityFact, facts: readonly FactRecord[]): Identity[] {
  return facts
    .filter((record) => record.fact === fact)
    .sort((a, b) => a.firstSeen - b.firstSeen)
    .map(({ value, firstSeen }) => ({ same: SAMENESS[fact](value), value, from: firstSeen }))
    .filter(({ same }, index, all) => same !== all[index - 1]?.same);
}

/** The readings from a moment up to the one that makes them stand, or to the end of their time. */
function standingOf({ at, values }: History, metric: PolledMetric, from: Instant, to: Instant) {
  const rows: Row[] = [];
  for (let row = firstIndex(at.length, (index) => (at[index] ?? 0) >= from); row < at.length; row++) {
    const [now, value] = [at[row] ?? 0, values[metric][row] ?? null];
    if (now >= to) break;
    if (value === null) continue;
    rows.push({ row, at: now, value });
    if (hasStood(rows[0]?.at ?? now, now, rows.length)) return { rows, confirmedAt: now };
  }
  return { rows, confirmedAt: null };
}
