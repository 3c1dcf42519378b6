import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { migrate, refuseOldSqlite, schemaVersion, takeSteps } from "../../lib/store/migrate.ts";
import { MIGRATIONS } from "../../lib/store/schema.ts";
import { openReader, openStore } from "../../lib/store/sqlite.ts";
import { all, EST, emptyStore, folder, hour, note, readerOn, sample, storeHours } from "./given.ts";

const NEXT = [...MIGRATIONS, "ALTER TABLE note ADD COLUMN url TEXT"];
const BROKEN = [...MIGRATIONS, "ALTER TABLE note ADD COLUMN url TEXT; INSERT INTO no_such_table VALUES (1)"];

async function databaseWith(samples: number): Promise<string> {
  const file = join(folder(), "mastoboard.db");
  await storeHours(file, samples);
  return file;
}

function opened<T>(file: string, use: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

describe("the schema", () => {
  test("stands after the first opening, and a second changes nothing", async () => {
    const file = await databaseWith(1);
    const before = opened(file, (db) => db.prepare("SELECT sql FROM sqlite_schema").all());
    await (await openStore(file)).close();
    expect(opened(file, (db) => db.prepare("SELECT sql FROM sqlite_schema").all())).toEqual(before);
    expect(opened(file, schemaVersion)).toBe(MIGRATIONS.length);
  });

  test.each([
    ["with data is copied before a step", 3, true],
    ["without data is not", 0, false],
  ])("a database %s", async (_, samples, copied) => {
    const file = await databaseWith(samples);
    opened(file, (db) => migrate(db, file, NEXT));
    expect(opened(file, schemaVersion)).toBe(NEXT.length);
    const copy = `${file}.before-${NEXT.length}`;
    expect(existsSync(copy)).toBe(copied);
    if (!copied) return;
    const kept = opened(copy, (db) => db.prepare("SELECT count(*) FROM sample").pluck().get());
    expect([kept, opened(copy, schemaVersion)]).toEqual([samples, MIGRATIONS.length]);
  });

  test("is left as it was by a step that fails halfway", async () => {
    const file = await databaseWith(2);
    expect(() => opened(file, (db) => migrate(db, file, BROKEN))).toThrow("no_such_table");
    expect(opened(file, schemaVersion)).toBe(MIGRATIONS.length);
    expect(opened(file, (db) => db.prepare("PRAGMA table_info(note)").all())).toHaveLength(7);
  });

  test("of a newer program is refused with the cure, for reading and writing", async () => {
    const file = await databaseWith(1);
    opened(file, (db) => db.pragma("user_version = 99"));
    const refusal = { kind: "newer-schema", message: expect.stringMatching(/schema 99.*update Mastoboard/) };
    await expect(openStore(file)).rejects.toMatchObject(refusal);
    await expect((await openReader(file)).generation()).rejects.toMatchObject(refusal);
  });

  test.each([0, 1])("of another program is refused and left as it was: its version %d", async (version) => {
    const file = join(folder(), "mastoboard.db");
    opened(file, (db) => db.exec(`CREATE TABLE moz_places (id); PRAGMA user_version = ${version}`));
    await expect(openStore(file)).rejects.toMatchObject({ kind: "not-ours" });
    expect(opened(file, (db) => db.prepare("SELECT name FROM sqlite_schema").pluck().all())).toEqual([
      "moz_places",
    ]);
  });
});

describe("a database of schema 1, before notes could vouch for readings", () => {
  async function ofSchemaOne(): Promise<string> {
    const file = join(folder(), "mastoboard.db");
    opened(file, (db) => {
      takeSteps(db, MIGRATIONS.slice(0, 1));
      db.exec(`
        INSERT INTO instance (id, host) VALUES (1, 'est.social');
        INSERT INTO source (id, name) VALUES (1, 'poll');
        INSERT INTO sample VALUES (1, 1671418800, 1671418807, 1, 838, NULL, 6458, 2000, 16);
        INSERT INTO note VALUES (1, 4, 1671148800, 'Moved', 1671418800);
      `);
    });
    return file;
  }
  const moved = { id: 4, at: 1671148800_000, text: "Moved", addedAt: 1671418800_000, trusts: [] };
  const kept = sample(hour(0));

  test("keeps all that is in it, and then takes notes that do", async () => {
    const file = await ofSchemaOne();
    const store = await openStore(file);
    const vouching = await store.addNote(EST, note(hour(2), "Spam removed", ["users"]));
    expect(await store.notes(EST)).toEqual([moved, vouching]);
    expect(await all(store.samples(EST))).toEqual([kept]);
    await store.close();
    expect(opened(file, schemaVersion)).toBe(MIGRATIONS.length);
    expect(opened(`${file}.before-2`, (db) => db.prepare("SELECT text FROM note").pluck().all())).toEqual([
      "Moved",
    ]);
  });

  test("is read as it is, by a page or an export that comes before the collector", async () => {
    const file = await ofSchemaOne();
    const reader = await readerOn(file);
    expect(await reader.notes(EST)).toEqual([moved]);
    expect(await reader.milestoneRules(EST)).toEqual([]);
    expect(await all(reader.samples(EST))).toEqual([kept]);
    expect(opened(file, schemaVersion)).toBe(1);
    await (await openStore(file)).close();
    expect(await reader.notes(EST)).toEqual([moved]);
  });
});

test("polls stored before they were counted are counted, by a reader and by the step that brings the counts", async () => {
  const file = join(folder(), "mastoboard.db");
  opened(file, (db) => {
    takeSteps(db, MIGRATIONS.slice(0, 2));
    db.exec(`
      INSERT INTO instance (id, host) VALUES (1, '${EST}');
      INSERT INTO attempt (instance_id, slot, started_at, duration_ms, outcome, cause) VALUES
        (1, 900, 900, 20, 'sample', NULL), (1, 1800, 1800, 30, 'sample', NULL), (1, 2700, 2700, 40, 'failed', 'gone');
    `);
  });
  const counts = [
    { host: EST, outcome: "failed", cause: "gone", polls: 1, durationMs: 40 },
    { host: EST, outcome: "sample", cause: null, polls: 2, durationMs: 50 },
  ];
  const reader = await readerOn(file);
  expect(await reader.pollCounts()).toEqual(counts);
  expect((await reader.attempts(EST)).map(({ cause }) => cause)).toEqual([null, null, "gone"]);
  expect(await (await emptyStore(file)).pollCounts()).toEqual(counts);
});

test.each([
  ["3.40.1", "refused"],
  ["3.51.2", "refused"],
  ["3.51.3", "taken"],
  ["3.54.1", "taken"],
  ["4.0.0", "taken"],
])("SQLite %s is %s", (version, verdict) => {
  const refuse = () => refuseOldSqlite(version);
  if (verdict === "taken") expect(refuse).not.toThrow();
  else expect(refuse).toThrow(/3\.51\.3 or later is needed: .*npm ci/);
});
