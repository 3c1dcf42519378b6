import { describe, expect, test } from "vitest";
import type { Sample } from "../../lib/model/sample.ts";
import { all, EST, emptyStore, hour, note, OTHER, QUARTER, sample } from "./given.ts";

const poll = (users: number) => sample(hour(0), { users });
const old = (users: number) => sample(hour(0), { source: "import:old", users });
const timeline = (users: number) =>
  sample(hour(0), { source: "import:new", users, posts: "not-in-source", servers: "not-in-source" });
const derived = (users: number) => sample(hour(0), { source: "activity", users });

describe("one slot holds one sample", () => {
  test.each<[string, Sample, Sample, string, number]>([
    ["an import is added beside nothing, the same again is kept", old(838), old(838), "kept", 838],
    ["an import replaces an import", old(838), old(840), "changed", 840],
    [
      "the same figures under another name are kept",
      old(838),
      { ...old(838), source: "import:x" },
      "kept",
      838,
    ],
    ["a poll wins over an import that stands", old(838), poll(900), "changed", 900],
    ["a poll wins over an import that comes", poll(838), old(900), "kept", 838],
    ["a poll is never rewritten by a poll", poll(838), poll(900), "kept", 838],
    ["an import wins over what was worked out from activity", derived(1), old(838), "changed", 838],
    ["what was worked out from activity changes no import", old(838), derived(1), "kept", 838],
  ])("%s", async (_, first, second, change, users) => {
    const store = await emptyStore();
    expect(await store.importSamples(EST, [first])).toEqual({ added: 1, changed: 0, kept: 0 });
    expect(await store.importSamples(EST, [second])).toMatchObject({ [change]: 1 });
    expect((await store.newestSample(EST))?.values.users).toBe(users);
  });

  test("a column that a newer import lacks keeps its number, the others change", async () => {
    const store = await emptyStore();
    await store.importSamples(EST, [old(838)]);
    await store.importSamples(EST, [timeline(840)]);
    expect((await store.newestSample(EST))?.values).toMatchObject({ users: 840, posts: 6458, servers: 2000 });
    expect(await store.importSamples(EST, [timeline(840)])).toEqual({ added: 0, changed: 0, kept: 1 });
  });
});

test("a sample comes back as it went in, each hole with its reason", async () => {
  const store = await emptyStore();
  const full = sample(hour(0), { users: 0, active: "switched-off", posts: "malformed", servers: "refused" });
  const rest = sample(hour(1), {
    users: "not-believed",
    active: "limited",
    posts: "unreachable",
    servers: "not-in-source",
  });
  const large = sample(hour(2), { users: Number.MAX_SAFE_INTEGER, source: "import:large" });
  await store.importSamples(EST, [large, rest, full]);
  expect(await all(store.samples(EST))).toEqual([full, rest, large]);
});

test("a dry run says the same as the real run, and writes nothing", async () => {
  const store = await emptyStore();
  await store.importSamples(EST, [old(1), sample(hour(1))]);
  const batch = [old(2), sample(hour(1), { source: "import:b" }), sample(hour(2)), sample(hour(2))];
  const generation = await store.generation();
  const told = await store.importSamples(EST, batch, { dryRun: true });
  expect(told).toEqual({ added: 1, changed: 1, kept: 2 });
  await store.importSamples(OTHER, batch, { dryRun: true });
  expect([await store.generation(), await store.instances()]).toEqual([generation, [EST]]);
  expect((await store.history(EST)).values.users).toEqual([1, 838]);
  expect(await store.importSamples(EST, batch)).toEqual(told);
});

test("a batch with an impossible number is not stored at all", async () => {
  const store = await emptyStore();
  await expect(store.importSamples(EST, [sample(hour(0)), sample(hour(1), { users: -1 })])).rejects.toThrow(
    /CHECK/,
  );
  expect(await store.history(EST)).toMatchObject({ at: [] });
  await store.importSamples(EST, [sample(hour(0))]);
  expect((await store.history(EST)).at).toHaveLength(1);
});

describe("history", () => {
  test("is in columns, in the order of measurement, with holes by index", async () => {
    const store = await emptyStore();
    const late = { ...sample(hour(0), { users: 3 }), measuredAt: hour(2) };
    await store.importSamples(EST, [late, sample(hour(1), { users: "malformed" })]);
    const { at, source, values, holes } = await store.history(EST);
    expect(at).toEqual([hour(1) + 7000, hour(2)]);
    expect(source).toEqual(["poll", "poll"]);
    expect(values).toEqual({
      users: [null, 3],
      active: [null, null],
      posts: [6458, 6458],
      servers: [2000, 2000],
    });
    expect([...holes.users]).toEqual([[0, "malformed"]]);
    expect([...holes.active]).toEqual([
      [0, "not-offered"],
      [1, "not-offered"],
    ]);
  });

  test.each([
    ["all", {}, [0, 1, 2, 3]],
    ["from, inclusive", { from: hour(2) }, [2, 3]],
    ["to, inclusive", { to: hour(1) }, [0, 1]],
    ["between", { from: hour(1), to: hour(2) }, [1, 2]],
    ["nothing", { from: hour(9) }, []],
  ])("of %s", async (_, range, hours) => {
    const store = await emptyStore();
    const samples = [0, 1, 2, 3].map((count) => sample(hour(count), { source: "import:x" }));
    await store.importSamples(EST, samples);
    await store.importSamples(OTHER, [sample(hour(1))]);
    expect((await store.history(EST, range)).at).toEqual(hours.map(hour));
    expect((await all(store.samples(EST, range))).map(({ slot }) => slot)).toEqual(hours.map(hour));
  });

  test("of more than a page is whole, and may be written to while it is streamed", async () => {
    const store = await emptyStore();
    const many = Array.from({ length: 12_001 }, (_, i) => sample(hour(0) + i * QUARTER, { users: i }));
    await store.importSamples(EST, many);
    let seen = 0;
    for await (const { values } of store.samples(EST)) {
      expect(values.users).toBe(seen++);
      if (seen % 5_000 === 0) await store.addNote(EST, note(hour(0), "meanwhile"));
    }
    const { at, values } = await store.history(EST);
    expect([seen, at.length, values.users.at(-1)]).toEqual([12_001, 12_001, 12_000]);
  });
});
