import { describe, expect, test } from "vitest";
import type { Fact } from "../../lib/model/reading.ts";
import { findEvents } from "../../lib/stats/events.ts";
import { moment } from "./given.ts";

function found(...seen: [Fact, string, string][]): string[] {
  const facts = seen.map(([fact, value, day]) => ({
    fact,
    value,
    firstSeen: moment(day),
    lastSeen: moment(day),
  }));
  return findEvents(facts).map(
    ({ at, kind, detail }) =>
      `${new Date(at).getUTCDate()} ${kind} ${detail && "from" in detail && `${detail.from} to ${detail.to}`}`,
  );
}

describe("what a server changes in what it says of itself", () => {
  test("the first seen is no event", () => {
    expect(found(["version", "4.2.1", "2026-03-01"], ["registrations", "open", "2026-03-01"])).toEqual([]);
    expect(findEvents([])).toEqual([]);
  });

  test("version and registrations, by time", () => {
    expect(
      found(
        ["registrations", "open", "2026-03-01"],
        ["registrations", "approval", "2026-03-05"],
        ["registrations", "open", "2026-03-09"],
        ["version", "4.2.1", "2026-03-01"],
        ["version", "4.3.0", "2026-03-07"],
      ),
    ).toEqual([
      "5 registrations open to approval",
      "7 version 4.2.1 to 4.3.0",
      "9 registrations approval to open",
    ]);
  });

  test("a new software is told, its version numbers are not", () => {
    expect(
      found(
        ["software", "mastodon", "2026-03-01"],
        ["software", "glitch", "2026-03-05"],
        ["version", "4.2.1", "2026-03-01"],
        ["version", "1.0.0", "2026-03-05"],
        ["version", "1.1.0", "2026-03-06"],
      ),
    ).toEqual(["5 software mastodon to glitch", "6 version 1.0.0 to 1.1.0"]);
  });

  test("other facts are not events", () => {
    expect(found(["title", "A", "2026-03-01"], ["title", "B", "2026-03-02"])).toEqual([]);
  });

  test("an event has a stable name", () => {
    const at = moment("2022-12-16");
    const facts = [
      { fact: "version", value: "4.0.0", firstSeen: 0, lastSeen: 0 },
      { fact: "version", value: "4.0.2", firstSeen: at, lastSeen: at },
    ] as const;
    expect(findEvents(facts)).toEqual([
      {
        id: "version-1671148800",
        at,
        kind: "version",
        label: null,
        detail: { from: "4.0.0", to: "4.0.2" },
        url: null,
      },
    ]);
  });
});
