import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { asStoreError, StoreError } from "../../lib/store/errors.ts";
import { openSnapshot, openStore } from "../../lib/store/sqlite.ts";
import { all, EST, emptyStore, folder, hour, readerOn, sample, storeHours } from "./given.ts";

test("a reader before the first start answers as an empty store and makes no file", async () => {
  const file = join(folder(), "not-yet", "mastoboard.db");
  const reader = await readerOn(file);
  expect([await reader.generation(), await reader.instances(), await reader.newestSample(EST)]).toEqual([
    0,
    [],
    null,
  ]);
  expect(await reader.history(EST)).toMatchObject({ at: [], source: [] });
  expect(await all(reader.samples(EST))).toEqual([]);
  expect(existsSync(join(file, ".."))).toBe(false);
});

test.each([
  ["a file that is not there yet", () => undefined],
  ["an empty file", (file: string) => writeFileSync(file, "")],
  ["a database without tables", (file: string) => new Database(file).pragma("journal_mode = WAL")],
])("a reader of %s sees the store once it is there, and each commit after", async (_, prepare) => {
  const file = join(folder(), "mastoboard.db");
  prepare(file);
  const reader = await readerOn(file);
  expect(await reader.generation()).toBe(0);
  const store = await emptyStore(file);
  await store.importSamples(EST, [sample(hour(0))]);
  expect([await reader.generation(), (await reader.history(EST)).at.length]).toEqual([1, 1]);
  await store.importSamples(EST, [sample(hour(1))]);
  expect([await reader.generation(), (await reader.history(EST)).at.length]).toEqual([2, 2]);
});

test("a reader sees the database that a restore has put in the old one's place", async () => {
  const home = folder();
  const [live, backup] = [join(home, "live.db"), join(home, "backup.db")];
  for (const [file, users] of [
    [live, 1],
    [backup, 2],
  ] as const) {
    const store = await openStore(file);
    await store.importSamples(EST, [sample(hour(0), { users })]);
    await store.close();
  }
  const reader = await readerOn(live);
  expect((await reader.newestSample(EST))?.values.users).toBe(1);
  copyFileSync(backup, `${live}.part`);
  renameSync(`${live}.part`, live);
  expect((await reader.newestSample(EST))?.values.users).toBe(2);
});

test("a store that is closed leaves all in one file, also where a reader has it open", async () => {
  const file = join(folder(), "mastoboard.db");
  await storeHours(file, 2);
  const reader = await readerOn(file);
  expect((await reader.newestSample(EST))?.slot).toBe(hour(1));
  await storeHours(file, 3);
  const alone = join(folder(), "mastoboard.db");
  copyFileSync(file, alone);
  expect((await (await readerOn(alone)).newestSample(EST))?.slot).toBe(hour(2));
});

test("a snapshot tells what stood at its first question", async () => {
  const file = join(folder(), "mastoboard.db");
  const store = await emptyStore(file);
  await store.importSamples(EST, [sample(hour(0))]);
  const snapshot = await openSnapshot(file);
  expect(await snapshot.instances()).toEqual([EST]);
  await store.importSamples(EST, [sample(hour(1))]);
  expect(await all(snapshot.samples(EST))).toEqual([sample(hour(0))]);
  await snapshot.close();
});

function failureOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return asStoreError(error, "data/mastoboard.db");
  }
}

test.each<[string, string, RegExp, (home: string) => Promise<unknown>]>([
  [
    "no database at all",
    "damaged",
    /put a backup in its place: npm run restore -- FILE; without one, move it away and import your newest export$/,
    async (home) => {
      writeFileSync(join(home, "x.db"), "no database, but long enough to be taken for one".repeat(100));
      return openStore(join(home, "x.db"));
    },
  ],
  [
    "in a folder that is a file",
    "not-writable",
    /\/file is no folder, name one$/,
    async (home) => {
      writeFileSync(join(home, "file"), "");
      return openStore(join(home, "file", "x.db"));
    },
  ],
  [
    "a folder itself",
    "not-writable",
    /cannot be opened/,
    async (home) => {
      mkdirSync(join(home, "x.db"));
      return openStore(join(home, "x.db"));
    },
  ],
])("a database that is %s is told as %s, in one line with the cure", async (_, kind, words, open) => {
  const error = await open(folder()).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ kind, message: expect.stringMatching(words) });
  expect(String(error)).not.toContain("\n");
});

test("a database on a full disk and a locked one are told with the cure", () => {
  const file = join(folder(), "x.db");
  const db = new Database(file, { timeout: 0 });
  db.exec("PRAGMA max_page_count = 2; CREATE TABLE t (x)");
  const full = failureOf(() => db.prepare("INSERT INTO t VALUES (zeroblob(100000))").run());
  expect(full).toMatchObject({ kind: "disk-full", message: expect.stringMatching(/free some space/) });
  const other = new Database(file, { timeout: 0 });
  other.exec("BEGIN IMMEDIATE");
  const locked = failureOf(() => db.exec("BEGIN IMMEDIATE"));
  expect(locked).toMatchObject({ kind: "locked", message: expect.stringMatching(/try again/) });
  other.close();
  db.close();
});
