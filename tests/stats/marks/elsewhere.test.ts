import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../lib/model/attempt.ts";
import type { FactRecord } from "../../../lib/model/fact.ts";
import { DAY, HOUR, SECOND } from "../../../lib/model/instant.ts";
import { findMarks } from "../../../lib/stats/marks.ts";
import { historyOf, historyWith, marksIn, NOTHING_ELSE, readings, START } from "./given.ts";

function partialAt(...hours: number[]): Attempt[] {
  return hours.map((hour) => {
    const startedAt = START + hour * HOUR - 3 * SECOND;
    const rest = { outcome: "sample", cause: null, detail: "502 from /nodeinfo/2.0" } as const;
    return { slot: START + hour * HOUR, startedAt, durationMs: 900, ...rest };
  });
}

describe("while a part of the server did not answer", () => {
  test.each<[string, string, number[], string[]]>([
    ["the same again is what a cache says", "1000 1000 1000 1003", [1, 2], ["frozen open 1000×2"]],
    ["the whole answer may bear it out", "1000 1000 1000 1000", [1, 2], ["frozen confirmed 1000×2"]],
    ["as long as it lasts nothing bears it out", "1000 1000 1000 1000", [1, 2, 3], ["frozen open 1000×3"]],
    ["once may be chance", "1000 1000 1003", [1], []],
    ["news is no cache’s", "1000 1001 1002 1003", [1, 2], []],
    ["it was never whole: so it always is", "1000 1000 1000 1000", [0, 1, 2, 3], []],
    ["holes prove nothing either way", "1000 1000 ? 1000 1003", [1, 2, 3], ["frozen open 1000×2"]],
  ])("%s", (_, words, hours, expected) => {
    expect(marksIn(historyOf(readings(HOUR, words)), { partial: partialAt(...hours) })).toEqual(expected);
  });

  test("flat values are a quiet server’s where all of it answered", () => {
    expect(marksIn(historyOf(readings(HOUR, `1000${" 1000".repeat(500)}`)))).toEqual([]);
  });

  test("news in one metric clears the others, the whole answer judges each by itself", () => {
    const history = (posts: string) =>
      historyWith({ users: readings(HOUR, "50 50 50 50 50"), posts: readings(HOUR, posts) });
    const partial = partialAt(1, 2, 3);
    expect(marksIn(history("7 8 9 10 11"), { partial })).toEqual([]);
    expect(marksIn(history("7 7 7 7 9"), { partial })).toEqual(["frozen confirmed 50×3", "frozen open 7×3"]);
  });
});

type Seen = [fact: "software" | "uri", value: string, day: number];

function factsSeen(...seen: Seen[]): FactRecord[] {
  return seen.map(([fact, value, day]) => {
    return { fact, value, firstSeen: START + day * DAY, lastSeen: START + day * DAY };
  });
}

describe("another server under the same domain", () => {
  test.each<[string, Seen[], string[]]>([
    ["the first that is seen is none", [["software", "mastodon", 3]], []],
    [
      "another software is one until it has stood",
      [
        ["software", "mastodon", 0],
        ["software", "lemmy", 4],
      ],
      ["identity confirmed 104 105 106"],
    ],
    [
      "another name of its own too",
      [
        ["uri", "est.social", 0],
        ["uri", "example.org", 8],
      ],
      ["identity open 108 109"],
    ],
    [
      "where the old one comes back, the days between stay open",
      [
        ["software", "mastodon", 0],
        ["software", "lemmy", 4],
        ["software", "mastodon", 6],
      ],
      ["identity open 104 105"],
    ],
    [
      "a fork is the same server",
      [
        ["software", "mastodon", 0],
        ["software", "glitch-soc", 2],
        ["software", "hometown", 4],
        ["software", "Mastodon", 6],
      ],
      [],
    ],
    [
      "case, scheme, port and slash are the same name",
      [
        ["uri", "est.social", 0],
        ["uri", "https://est.social/", 2],
        ["uri", "EST.social:443", 4],
      ],
      [],
    ],
  ])("%s", (_, seen, expected) => {
    const history = historyOf(readings(DAY, "100 101 102 103 104 105 106 107 108 109"));
    expect(marksIn(history, { facts: factsSeen(...seen) })).toEqual(expected);
  });

  test("is told with what it was and what it is now", () => {
    const facts = factsSeen(["software", "mastodon", 0], ["software", "lemmy", 2]);
    const marks = findMarks(historyOf(readings(DAY, "100 101 102")), { ...NOTHING_ELSE, facts });
    expect(marks.map(({ evidence }) => evidence)).toEqual([
      { kind: "identity", fact: "software", was: "mastodon", now: "lemmy" },
    ]);
  });
});
