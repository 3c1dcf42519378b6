import { describe, expect, test } from "vitest";
import { attempt, EST, emptyStore, facts, hour, OTHER, sample } from "./given.ts";

describe("a poll", () => {
  test("is stored whole: attempt, sample and facts", async () => {
    const store = await emptyStore();
    const told = facts({ title: "est.social", version: "4.0.2", languages: ["et", "en"], contact: "" });
    await store.recordPoll(EST, attempt(hour(0)), sample(hour(0)), told);
    expect(await store.instances()).toEqual([EST]);
    expect(await store.newestAttempt(EST)).toEqual(attempt(hour(0)));
    expect(await store.newestSample(EST)).toEqual(sample(hour(0)));
    const seen = { firstSeen: hour(0) + 7000, lastSeen: hour(0) + 7000 };
    expect(await store.facts(EST)).toEqual([
      { fact: "languages", value: "et,en", ...seen },
      { fact: "title", value: "est.social", ...seen },
      { fact: "version", value: "4.0.2", ...seen },
    ]);
  });

  const failed = attempt(hour(0), "server-error");
  const later = attempt(hour(0), "unreachable");
  const good = attempt(hour(0));
  test.each([
    ["a sample stands when the slot is polled again", [good, good], good, [838]],
    ["a sample stands when the slot fails afterwards", [good, failed], good, [838]],
    ["a failure gives way to a sample", [failed, good], good, [839]],
    ["of two failures the later is told", [failed, later], later, []],
  ])("for one slot: %s", async (_, attempts, standing, users) => {
    const store = await emptyStore();
    for (const [index, one] of attempts.entries()) {
      const read = one.outcome === "sample" ? sample(hour(0), { users: 838 + index }) : null;
      await store.recordPoll(EST, one, read, null);
    }
    expect(await store.attempts(EST)).toEqual([standing]);
    expect((await store.history(EST)).values.users).toEqual(users);
  });

  test("that fails is not told of a slot whose polled sample came from an export", async () => {
    const store = await emptyStore();
    await store.importSamples(EST, [sample(hour(0))]);
    await store.recordPoll(EST, attempt(hour(0), "unreachable"), null, null);
    expect(await store.attempts(EST)).toEqual([]);
  });

  test("takes the place of an import in its slot", async () => {
    const store = await emptyStore();
    await store.importSamples(EST, [sample(hour(0), { source: "import:x", users: 1 })]);
    await store.recordPoll(EST, attempt(hour(0)), sample(hour(0), { users: 2 }), null);
    expect(await store.newestSample(EST)).toEqual(sample(hour(0), { users: 2 }));
  });

  test("that a part of the server did not answer can be asked for alone, and comes back from an export", async () => {
    const store = await emptyStore();
    const partial = { ...attempt(hour(1)), detail: "502 from the NodeInfo document" };
    await store.recordPoll(EST, attempt(hour(0)), sample(hour(0)), null);
    await store.importAttempts(EST, [{ ...partial, slot: hour(3) }]);
    await store.recordPoll(EST, partial, sample(hour(1)), null);
    await store.recordPoll(EST, attempt(hour(2), "server-error"), null, null);
    expect(await store.partialAnswers(EST)).toEqual([partial, { ...partial, slot: hour(3) }]);
    expect(await store.partialAnswers(OTHER)).toEqual([]);
  });

  test("failures alone can be asked for, and attempts by their slots", async () => {
    const store = await emptyStore();
    await store.recordPoll(EST, attempt(hour(0)), sample(hour(0)), null);
    await store.recordPoll(EST, failed, null, null);
    await store.recordPoll(EST, attempt(hour(1), "rate-limited"), null, null);
    expect(await store.failures(EST)).toEqual([attempt(hour(1), "rate-limited")]);
    expect(await store.attempts(EST, { to: hour(0) })).toEqual([attempt(hour(0))]);
  });
});

describe("counts of polls", () => {
  test("grow with every poll that is stored, one that takes another's place too, and with imports", async () => {
    const store = await emptyStore();
    await store.recordPoll(EST, attempt(hour(0), "stopped"), null, null);
    await store.recordPoll(EST, attempt(hour(0)), sample(hour(0)), null);
    await store.recordPoll(EST, attempt(hour(0)), sample(hour(0)), null);
    await store.importAttempts(EST, [attempt(hour(0)), attempt(hour(1)), attempt(hour(2), "gone")]);
    await store.importAttempts(EST, [attempt(hour(3))], { dryRun: true });
    await store.importAttempts(OTHER, [attempt(hour(0))]);
    const told = (await store.pollCounts()).map(
      ({ host, outcome, cause, polls, durationMs }) =>
        `${host}: ${polls} ${cause ?? outcome}, ${durationMs} ms`,
    );
    expect(told).toEqual([
      "101010.pl: 1 sample, 420 ms",
      "est.social: 1 gone, 420 ms",
      "est.social: 1 stopped, 420 ms",
      "est.social: 2 sample, 840 ms",
    ]);
  });
});

describe("facts", () => {
  test("go on while they are the same and begin anew when they change, silence ends nothing", async () => {
    const store = await emptyStore();
    const versions = ["4.0.2", "4.0.2", null, "4.1.0", "4.0.2"];
    for (const [index, version] of versions.entries()) {
      await store.recordPoll(EST, attempt(hour(index)), sample(hour(index)), facts({ version }));
    }
    const seen = (from: number, to: number) => ({
      firstSeen: hour(from) + 7000,
      lastSeen: hour(to) + 7000,
    });
    expect(await store.facts(EST)).toEqual([
      { fact: "version", value: "4.0.2", ...seen(0, 1) },
      { fact: "version", value: "4.1.0", ...seen(3, 3) },
      { fact: "version", value: "4.0.2", ...seen(4, 4) },
    ]);
  });

  const record = (value: string, from: number, to: number) =>
    ({ fact: "version", value, firstSeen: hour(from), lastSeen: hour(to) }) as const;
  test.each([
    ["the same again is kept", record("4.0.2", 2, 4), "kept", [record("4.0.2", 2, 4)]],
    ["one within is kept", record("4.0.2", 3, 3), "kept", [record("4.0.2", 2, 4)]],
    ["one that overlaps widens", record("4.0.2", 0, 3), "changed", [record("4.0.2", 0, 4)]],
    [
      "another value is added",
      record("4.0.1", 0, 1),
      "added",
      [record("4.0.1", 0, 1), record("4.0.2", 2, 4)],
    ],
    ["another value for the same moment gives way", record("4.1.0", 2, 4), "kept", [record("4.0.2", 2, 4)]],
  ])("from an export: %s", async (_, incoming, change, standing) => {
    const store = await emptyStore();
    await store.importFacts(EST, [record("4.0.2", 2, 4)]);
    expect(await store.importFacts(EST, [incoming])).toMatchObject({ [change]: 1 });
    expect(await store.facts(EST)).toEqual(standing);
  });
});
