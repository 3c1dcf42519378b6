import type { FactRecord } from "../model/fact.ts";
import type { Instant } from "../model/instant.ts";
import { familyOf } from "./marks/identity.ts";

/** [major, minor, patch]. */
type Release = readonly [number, number, number];

/**
 * The versions of Mastodon since which a figure means something else, as its source tells.
 * - `posts`: the sum of what each account has counted, not the posts that are stored
 * - `suspended`: accounts that are suspended are left out of `users`
 * - `servers`: blocked and allowed domains count too, out of a view that is refreshed once an hour
 * - `activity`: answers in windows that slide, not in calendar weeks; `active` in the 28 days up to yesterday, not in four
 *   calendar weeks with the one that runs
 * - `leaving`: accounts whose owners asked for deletion are left out of `users`
 */
const SINCE = {
  posts: [2, 0, 0],
  suspended: [2, 6, 3],
  servers: [3, 3, 0],
  activity: [3, 5, 0],
  leaving: [4, 7, 0],
} as const satisfies Record<string, Release>;

export type Definition = keyof typeof SINCE;

const DEFINITIONS = Object.keys(SINCE) as Definition[];

/** `maybe`: a preliminary version, such as 4.7.0-alpha.2, counts in the new way or does not yet. */
export type Redefined = { definition: Definition; standing: "new" | "maybe" | "back" };

/** An upgrade, or the way back, that changed what figures mean; or another software, which counts by rules of its own. */
export type DefinitionChange = { at: Instant; from: string; to: string } & (
  | { kind: "version"; redefined: Redefined[] }
  | { kind: "software" }
);

/**
 * What became of the meaning of figures as the server changed its software, by time. `at` is when it was first seen. Forks
 * of Mastodon are as the version that they are based on; other software does not have Mastodon's versions.
 */
export function findDefinitionChanges(facts: readonly FactRecord[]): DefinitionChange[] {
  const software = recordsOf(facts, "software");
  const versions = recordsOf(facts, "version").filter(({ firstSeen }) => isMastodon(software, firstSeen));
  const changes = [
    ...pairsOf(software).flatMap(([before, after]): DefinitionChange[] =>
      familyOf(before.value) === familyOf(after.value)
        ? []
        : [{ kind: "software", ...between(before, after) }],
    ),
    ...pairsOf(versions).flatMap(([before, after]): DefinitionChange[] => {
      const redefined = redefinedBy(before.value, after.value);
      return redefined.length === 0 ? [] : [{ kind: "version", ...between(before, after), redefined }];
    }),
  ];
  return changes.sort((a, b) => a.at - b.at);
}

function recordsOf(facts: readonly FactRecord[], fact: FactRecord["fact"]): FactRecord[] {
  return facts.filter((record) => record.fact === fact).sort((a, b) => a.firstSeen - b.firstSeen);
}

function pairsOf(records: readonly FactRecord[]): [FactRecord, FactRecord][] {
  return records.slice(1).flatMap((after, index) => {
    const before = records[index];
    return before ? [[before, after]] : [];
  });
}

function between(before: FactRecord, after: FactRecord) {
  return { at: after.firstSeen, from: before.value, to: after.value };
}

function isMastodon(software: readonly FactRecord[], at: Instant): boolean {
  const name = software.findLast(({ firstSeen }) => firstSeen <= at)?.value;
  return name !== undefined && familyOf(name) === "mastodon";
}

function redefinedBy(from: string, to: string): Redefined[] {
  return DEFINITIONS.flatMap((definition) => {
    const [before, after] = [standingOf(from, definition), standingOf(to, definition)];
    return before === null || after === null || before === after ? [] : [{ definition, standing: after }];
  });
}

/** `null` where the text is no version of Mastodon's. */
function standingOf(version: string, definition: Definition): Redefined["standing"] | null {
  const [, major, minor, patch = "0", rest = ""] = /^v?(\d+)\.(\d+)(?:\.(\d+))?([^+]*)/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return null;
  const order = compare([Number(major), Number(minor), Number(patch)], SINCE[definition]);
  if (order < 0) return "back";
  return order === 0 && /alpha|beta|rc|nightly|pre|dev/i.test(rest) ? "maybe" : "new";
}

function compare(a: Release, b: Release): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
