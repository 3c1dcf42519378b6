import { describe, expect, test } from "vitest";
import type { ActivityAnswer } from "../../lib/model/activity.ts";
import { EST, emptyStore, hour, note, OTHER } from "./given.ts";

describe("notes", () => {
  test("are numbered within their server and sorted by their moment", async () => {
    const store = await emptyStore();
    await store.addNote(EST, note(hour(5), "second", ["users", "posts"]));
    await store.addNote(EST, note(hour(1), "=1+1"));
    await store.addNote(OTHER, note(hour(1), "elsewhere"));
    expect(await store.notes(EST)).toEqual([
      { id: 2, at: hour(1), text: "=1+1", addedAt: hour(9), trusts: [] },
      { id: 1, at: hour(5), text: "second", addedAt: hour(9), trusts: ["users", "posts"] },
    ]);
    expect((await store.notes(OTHER)).map(({ id }) => id)).toEqual([1]);
  });

  test("from an export keep their numbers where they are free, and are not added twice", async () => {
    const store = await emptyStore();
    const mine = await store.addNote(EST, note(hour(1), "mine", ["users"]));
    const theirs = [
      { ...note(hour(2), "theirs"), id: 1 },
      { ...note(hour(3), "later", ["active", "servers"]), id: 7 },
    ];
    expect(await store.importNotes(EST, [...theirs, mine])).toEqual({ added: 2, changed: 0, kept: 1 });
    expect(await store.importNotes(EST, theirs)).toEqual({ added: 0, changed: 0, kept: 2 });
    expect((await store.notes(EST)).map(({ id, text }) => [id, text])).toEqual([
      [1, "mine"],
      [2, "theirs"],
      [7, "later"],
    ]);
  });
});

describe("a note that was taken back", () => {
  test("is told no more, and its number is never another’s", async () => {
    const store = await emptyStore();
    await store.addNote(EST, note(hour(1), "stays"));
    const wrong = await store.addNote(EST, note(hour(2), "wrong", ["users"]));
    expect([
      await store.removeNote(EST, wrong.id, hour(10)),
      await store.removeNote(EST, wrong.id, hour(11)),
      await store.removeNote(OTHER, 1, hour(11)),
    ]).toEqual([true, false, false]);
    expect((await store.addNote(EST, note(hour(2), "right"))).id).toBe(3);
    expect((await store.notes(EST)).map(({ text }) => text)).toEqual(["stays", "right"]);
    expect(await store.removedNotes(EST)).toEqual([{ ...wrong, removedAt: hour(10) }]);
  });

  test("does not come back with an older export", async () => {
    const store = await emptyStore();
    const wrong = await store.addNote(EST, note(hour(2), "wrong"));
    await store.removeNote(EST, wrong.id, hour(10));
    expect(await store.importNotes(EST, [wrong])).toEqual({ added: 0, changed: 0, kept: 1 });
    expect(await store.notes(EST)).toEqual([]);
  });

  test("is taken back wherever an export that knows of it is imported", async () => {
    const store = await emptyStore();
    const wrong = await store.addNote(EST, note(hour(2), "wrong"));
    const gone = { ...note(hour(3), "gone"), id: 5, removedAt: hour(11) };
    const known = [{ ...wrong, removedAt: hour(10) }, gone];
    expect(await store.importNotes(EST, known)).toEqual({ added: 1, changed: 1, kept: 0 });
    expect(await store.importNotes(EST, known)).toEqual({ added: 0, changed: 0, kept: 2 });
    expect([await store.notes(EST), await store.removedNotes(EST)]).toEqual([[], known]);
    expect((await store.addNote(EST, note(hour(3), "right"))).id).toBe(6);
  });
});

describe("activity", () => {
  const rows = [{ week: "1671062400", statuses: "12", logins: "3", registrations: "1" }];
  const answer = (generated: number, fetched: number): ActivityAnswer => ({
    generatedAt: hour(generated),
    fetchedAt: hour(fetched),
    rows,
  });

  test("is kept as answered, once for each generation, with its newest fetch", async () => {
    const store = await emptyStore();
    expect(await store.newestActivity(EST)).toBeNull();
    await store.saveActivity(EST, answer(2, 2));
    await store.saveActivity(EST, answer(1, 1));
    await store.saveActivity(EST, { ...answer(2, 3), rows: [] });
    expect(await store.activity(EST)).toEqual([answer(1, 1), answer(2, 3)]);
    expect(await store.newestActivity(EST)).toEqual({ fetchedAt: hour(3), generatedAt: hour(2) });
  });

  test("is a fact: offered, or why not, each from when to when it was said", async () => {
    const store = await emptyStore();
    await store.saveActivity(EST, answer(1, 1));
    await store.recordNoActivity(EST, "switched-off", hour(24));
    await store.recordNoActivity(EST, "switched-off", hour(48));
    await store.saveActivity(EST, answer(72, 72));
    expect(await store.facts(EST)).toEqual([
      { fact: "activity", value: "offered", firstSeen: hour(1), lastSeen: hour(1) },
      { fact: "activity", value: "switched-off", firstSeen: hour(24), lastSeen: hour(48) },
      { fact: "activity", value: "offered", firstSeen: hour(72), lastSeen: hour(72) },
    ]);
  });
});

describe("a lease", () => {
  test("belongs to one owner until it runs out or is given back", async () => {
    const store = await emptyStore();
    const take = (owner: string, at: number) => store.takeLease("collector", owner, at, 30_000);
    expect(await take("one", hour(0))).toBe(true);
    expect(await take("two", hour(0) + 29_999)).toBe(false);
    expect(await take("one", hour(0) + 20_000)).toBe(true);
    expect(await take("two", hour(0) + 30_000)).toBe(false);
    expect(await take("two", hour(0) + 50_000)).toBe(true);
    await store.releaseLease("collector", "one");
    expect(await take("three", hour(0) + 50_001)).toBe(false);
    await store.releaseLease("collector", "two");
    expect(await take("three", hour(0) + 50_001)).toBe(true);
  });
});
