import { describe, expect, test } from "vitest";
import type { Fact } from "../../lib/model/reading.ts";
import { findDefinitionChanges } from "../../lib/stats/definitions.ts";
import { moment } from "./given.ts";

type Seen = [fact: Fact, value: string, day: string];

function found(...seen: Seen[]): string[] {
  const facts = seen.map(([fact, value, day]) => ({
    fact,
    value,
    firstSeen: moment(day),
    lastSeen: moment(day),
  }));
  return findDefinitionChanges(facts).map((change) => {
    const day = new Date(change.at).getUTCDate();
    const what =
      change.kind === "software"
        ? ["software"]
        : change.redefined.map(({ definition, standing }) => `${standing} ${definition}`);
    return `${day} ${change.from} → ${change.to}: ${what.join(", ")}`;
  });
}

/** What a Mastodon server said, a version a day from the first of March on. */
const ran = (...versions: string[]): Seen[] => [
  ["software", "mastodon", "2026-03-01"],
  ...versions.map((version, index): Seen => ["version", version, `2026-03-0${index + 1}`]),
];

describe("an upgrade changes what figures mean", () => {
  test.each<[string, string[], string[]]>([
    ["the first version seen crosses nothing", ["4.7.0"], []],
    ["nor does an upgrade between", ["4.3.0", "4.6.5", "4.6.6"], []],
    ["2.0", ["1.6.1", "2.0.0"], ["2 1.6.1 → 2.0.0: new posts"]],
    ["2.6.2 still counted those suspended", ["2.6.2", "2.6.3"], ["2 2.6.2 → 2.6.3: new suspended"]],
    ["3.3", ["3.2.2", "3.3.0"], ["2 3.2.2 → 3.3.0: new servers"]],
    ["3.5", ["3.4.6", "3.5.3"], ["2 3.4.6 → 3.5.3: new activity"]],
    ["4.7", ["4.6.5", "4.7.0"], ["2 4.6.5 → 4.7.0: new leaving"]],
    ["several at once", ["3.1.4", "4.2.0"], ["2 3.1.4 → 4.2.0: new servers, new activity"]],
    [
      "and back, and forth again",
      ["4.7.0", "4.6.9", "4.7.1"],
      ["2 4.7.0 → 4.6.9: back leaving", "3 4.6.9 → 4.7.1: new leaving"],
    ],
    [
      "a preliminary version perhaps, the release for sure",
      ["4.6.5", "4.7.0-alpha.2", "4.7.0-beta.1", "4.7.0"],
      ["2 4.6.5 → 4.7.0-alpha.2: maybe leaving", "4 4.7.0-beta.1 → 4.7.0: new leaving"],
    ],
    [
      "a nightly that is given up",
      ["4.6.5", "4.7.0-nightly.2026-07-30", "4.6.5"],
      [
        "2 4.6.5 → 4.7.0-nightly.2026-07-30: maybe leaving",
        "3 4.7.0-nightly.2026-07-30 → 4.6.5: back leaving",
      ],
    ],
    ["an old candidate", ["3.4.6", "3.5.0rc1"], ["2 3.4.6 → 3.5.0rc1: maybe activity"]],
    [
      "a candidate of a later version has it for sure",
      ["3.4.6", "3.5.1rc1"],
      ["2 3.4.6 → 3.5.1rc1: new activity"],
    ],
    ["what is no version says nothing", ["4.6.5", "main", "4.7.0"], []],
    ["two numbers are enough", ["v3.2", "v3.3"], ["2 v3.2 → v3.3: new servers"]],
  ])("%s", (_, versions, changes) => {
    expect(found(...ran(...versions))).toEqual(changes);
  });

  test.each<[string, Seen[], string[]]>([
    [
      "forks are as the version they are based on",
      [
        ["software", "glitch-soc", "2026-03-01"],
        ["version", "4.6.0-alpha.1+glitch", "2026-03-01"],
        ["version", "4.7.1+glitch", "2026-03-02"],
      ],
      ["2 4.6.0-alpha.1+glitch → 4.7.1+glitch: new leaving"],
    ],
    [
      "whatever their own number",
      [
        ["software", "hometown", "2026-03-01"],
        ["version", "3.4.6+hometown-1.0.6", "2026-03-01"],
        ["version", "4.2.10+hometown-1.1.1", "2026-03-02"],
      ],
      ["2 3.4.6+hometown-1.0.6 → 4.2.10+hometown-1.1.1: new activity"],
    ],
    [
      "and a change to a fork is an upgrade",
      [...ran("4.6.5"), ["software", "glitch-soc", "2026-03-02"], ["version", "4.7.0+glitch", "2026-03-02"]],
      ["2 4.6.5 → 4.7.0+glitch: new leaving"],
    ],
    [
      "other software has versions of its own",
      [
        ["software", "gotosocial", "2026-03-01"],
        ["version", "2.6.0", "2026-03-01"],
        ["version", "4.7.0", "2026-03-02"],
      ],
      [],
    ],
    [
      "another software counts by rules of its own, and Mastodon's versions go on when it returns",
      [
        ...ran("3.4.6"),
        ["software", "pleroma", "2026-03-02"],
        ["version", "2.4.51", "2026-03-02"],
        ["software", "mastodon", "2026-03-03"],
        ["version", "3.5.3", "2026-03-03"],
      ],
      ["2 mastodon → pleroma: software", "3 pleroma → mastodon: software", "3 3.4.6 → 3.5.3: new activity"],
    ],
    [
      "of a version without its software nothing is said",
      [
        ["version", "4.6.5", "2026-03-01"],
        ["version", "4.7.0", "2026-03-02"],
      ],
      [],
    ],
    ["nor of nothing", [], []],
  ])("%s", (_, seen, changes) => {
    expect(found(...seen)).toEqual(changes);
  });
});
