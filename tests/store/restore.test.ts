import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { SECOND, wholeSecond } from "../../lib/model/instant.ts";
import { backUp } from "../../lib/store/backup.ts";
import { checkBackup } from "../../lib/store/check.ts";
import { restore } from "../../lib/store/restore.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { runCommand, startCommand } from "./command.ts";
import { attempt, EST, emptyStore, folder, hour, readerOn, sample, setPragma } from "./given.ts";

const NOW = hour(1000);
const KEPT = "mastoboard.db.before-restore-2023-01-29T19-00-00Z";

/** A backup that says 800 users at hour 0, and a database that has gone on since. */
async function given({ samples = 1 } = {}): Promise<{ home: string; live: string; backup: string }> {
  const home = folder();
  const [live, backup] = [join(home, "mastoboard.db"), join(home, "backup.db")];
  const store = await openStore(live);
  await store.importSamples(
    EST,
    Array.from({ length: samples }, (_, i) => sample(hour(-i), { users: 800 })),
  );
  backUp(live, backup);
  await store.recordPoll(EST, attempt(hour(1)), sample(hour(1), { users: 900 }), null);
  await store.close();
  return { home, live, backup };
}

/** Every file of a folder with its bytes; the shared memory aside, which readers may touch. */
function bytesIn(home: string): Record<string, string> {
  const names = readdirSync(home).filter((name) => !/-(shm|wal)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(home, name)).toString("base64")]));
}

test("a reader that is open sees the restored data, under a generation above both", async () => {
  const { home, live, backup } = await given();
  const reader = await readerOn(live);
  expect((await reader.newestSample(EST))?.values.users).toBe(900);
  const before = await reader.generation();
  const { contents, kept } = restore(backup, live, NOW);
  expect(contents).toMatchObject({ samples: 1, attempts: 0, hosts: [EST], newest: hour(0) + 7 * SECOND });
  expect(kept).toBe(join(home, KEPT));
  expect((await reader.newestSample(EST))?.values.users).toBe(800);
  expect(await reader.generation()).toBeGreaterThan(before);
  const store = await openStore(live);
  await store.recordPoll(EST, attempt(hour(2)), sample(hour(2), { users: 801 }), null);
  await store.close();
  expect((await reader.newestSample(EST))?.values.users).toBe(801);
  expect(checkBackup(live).samples).toBe(2);
});

test("the old database is kept whole, with what stood in its log only, and can be restored in its turn", async () => {
  const { home, live, backup } = await given();
  const reader = await readerOn(live);
  await reader.newestSample(EST);
  const store = await emptyStore(live);
  await store.recordPoll(EST, attempt(hour(3)), sample(hour(3), { users: 903 }), null);
  expect(readFileSync(`${live}-wal`).length).toBeGreaterThan(0);
  restore(backup, live, NOW);
  expect(readdirSync(home).filter((name) => name.startsWith(KEPT))).toEqual([KEPT]);
  expect(checkBackup(join(home, KEPT))).toMatchObject({ samples: 3, attempts: 2 });
  restore(join(home, KEPT), live, NOW + SECOND);
  expect((await reader.newestSample(EST))?.values.users).toBe(903);
});

test("waits for no collector: while one is at work nothing is changed", async () => {
  const { home, live, backup } = await given();
  const store = await emptyStore(live);
  await store.takeLease("collector", "one", NOW, 15 * SECOND);
  const before = bytesIn(home);
  expect(() => restore(backup, live, NOW)).toThrow(
    /^A collector is at work on .*: stop npm start .*, then restore again$/,
  );
  expect(bytesIn(home)).toEqual(before);
  await store.releaseLease("collector", "one");
  expect(restore(backup, live, NOW).kept).not.toBe(null);
});

test("the right to collect is free afterwards, whoever had it when the backup was made", async () => {
  const { live, backup } = await given();
  const copy = new Database(backup);
  copy.prepare("INSERT INTO lease VALUES ('collector', 'then', ?)").run(NOW + 10 * SECOND);
  copy.close();
  rmSync(`${backup}.sha256`);
  restore(backup, live, NOW);
  const store = await emptyStore(live);
  expect(await store.takeLease("collector", "now", NOW, 15 * SECOND)).toBe(true);
});

test("whoever still writes to the file that was replaced is told so, instead of being lost", async () => {
  const { live, backup } = await given();
  const store = await emptyStore(live);
  restore(backup, live, NOW);
  await expect(store.recordPoll(EST, attempt(hour(4)), sample(hour(4)), null)).rejects.toMatchObject({
    kind: "replaced",
    message: expect.stringMatching(/: start again$/),
  });
  expect(checkBackup(live).samples).toBe(1);
});

test.each([/\.part$/, /\.old\.part$/, /before-restore/])(
  "killed when %s appears it leaves the old database or the new one, whole, and can be done again",
  async (name) => {
    const { home, live, backup } = await given({ samples: 30_000 });
    const child = startCommand("restore", [backup, "--data", home]);
    const watcher = watch(home, (_, seen) => {
      if (seen?.match(name)) child.kill("SIGKILL");
    });
    await once(child, "close");
    watcher.close();
    const { samples } = checkBackup(live);
    const kept = readdirSync(home).find((each) => each.includes("before-restore"));
    if (samples === 30_000) expect(checkBackup(join(home, kept ?? "nothing kept")).samples).toBe(30_001);
    else expect(samples).toBe(30_001);
    expect(restore(backup, live, wholeSecond(Date.now()) + 60 * SECOND).contents.samples).toBe(30_000);
    expect(readdirSync(home).filter((each) => each.includes(".part"))).toEqual([]);
    expect(checkBackup(live).samples).toBe(30_000);
  },
);

test("where there is no database yet the backup becomes it", async () => {
  const { home, backup } = await given();
  const live = join(home, "new", "data", "mastoboard.db");
  expect(restore(backup, live, NOW).kept).toBe(null);
  expect((await (await readerOn(live)).newestSample(EST))?.values.users).toBe(800);
});

test.each<[string, (live: string) => void]>([
  ["damaged", (live) => writeFileSync(live, readFileSync(live).fill(0xa5, 4096))],
  ["no database at all", (live) => writeFileSync(live, "not a database, but long enough ".repeat(200))],
  ["empty", (live) => writeFileSync(live, "")],
])("a database that is %s is kept to the letter and replaced", async (_, spoil) => {
  const { home, live, backup } = await given();
  spoil(live);
  const before = readFileSync(live);
  restore(backup, live, NOW);
  expect(readFileSync(join(home, KEPT)).equals(before)).toBe(true);
  const reader = await readerOn(live);
  expect((await reader.newestSample(EST))?.values.users).toBe(800);
  expect(await reader.generation()).toBeGreaterThan(2);
});

describe("a byte that was changed where SQLite sees no damage", () => {
  const MEASURED = Buffer.alloc(4);
  MEASURED.writeUInt32BE((hour(0) + 7 * SECOND) / SECOND);
  const SPOTS: Record<string, (bytes: Buffer) => number> = {
    "in a figure, 801 for 800": (bytes) =>
      bytes.indexOf(Buffer.from([0x03, 0x20]), bytes.indexOf(MEASURED)) + 1,
    "where nothing is kept": (bytes) => bytes.indexOf(Buffer.alloc(99)),
  };

  test.each(Object.keys(SPOTS))("%s shows by the checksum, and nothing is replaced", async (spot) => {
    const { home, live, backup } = await given();
    const bytes = readFileSync(backup);
    const at = SPOTS[spot]?.(bytes) ?? -1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(backup, bytes);
    expect(checkBackup(backup).samples).toBe(1);
    const before = bytesIn(home);
    expect(() => restore(backup, live, NOW)).toThrow(
      /backup\.db was changed since it was made, .* restore another backup; if you changed it yourself, remove backup\.db\.sha256$/,
    );
    expect(bytesIn(home)).toEqual(before);
    rmSync(`${backup}.sha256`);
    expect(restore(backup, live, NOW).verified).toBe(false);
  });

  test.each(["", "no checksum\n", `${"0".repeat(64)}  backup.db\n`])(
    "is not ruled out by a checksum that says %j",
    async (text) => {
      const { live, backup } = await given();
      writeFileSync(`${backup}.sha256`, text);
      expect(() => restore(backup, live, NOW)).toThrow(expect.objectContaining({ kind: "damaged" }));
    },
  );
});

describe("a backup that is", () => {
  test.each<[string, string, RegExp, (backup: string) => void]>([
    ["cut short", "damaged", /is damaged: take another backup$/, (file) => truncateSync(file, 60_000)],
    [
      "spoilt within",
      "damaged",
      /is damaged: take another backup$/,
      (file) => writeFileSync(file, readFileSync(file).fill(0xa5, 80_000, 90_000)),
    ],
    [
      "another program's",
      "not-ours",
      /is no backup of Mastoboard: name a file that npm run backup wrote$/,
      (file) => setPragma(file, "application_id = 7"),
    ],
    ["a text", "not-ours", /is no backup of Mastoboard/, (file) => writeFileSync(file, "notes".repeat(99))],
    ["empty", "not-ours", /is no backup of Mastoboard/, (file) => writeFileSync(file, "")],
    [
      "a newer program's",
      "newer-schema",
      /was written by a newer Mastoboard \(schema 999, .*: update Mastoboard$/,
      (file) => setPragma(file, "user_version = 999"),
    ],
  ])("%s changes nothing and is told as %s", async (_, kind, words, spoil) => {
    const { home, live, backup } = await given({ samples: 3000 });
    spoil(backup);
    rmSync(`${backup}.sha256`);
    const before = bytesIn(home);
    expect(() => restore(backup, live, NOW)).toThrow(
      expect.objectContaining({ kind, message: expect.stringMatching(words) }),
    );
    expect(bytesIn(home)).toEqual(before);
    const said = await runCommand("restore", [backup, "--data", home]);
    expect(said).toEqual({ code: 1, out: "", err: expect.stringMatching(/^[^\n]+\n$/) });
    expect(bytesIn(home)).toEqual(before);
  });
});

test("npm run restore tells what is there now and where the old one is", async () => {
  const { home, backup } = await given();
  const { code, out, err } = await runCommand("restore", [backup, "--data", home]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [there, kept = ""] = out.split("\n");
  expect(there).toMatch(
    /mastoboard\.db: 1 samples? and 0 attempts of 1 server up to .*, restored from .*backup\.db$/,
  );
  expect(existsSync(kept.replace("What was there is kept as ", ""))).toBe(true);
});

test.each<[string[], RegExp]>([
  [[], /^say which backup: npm run restore -- FILE\n$/],
  [["no-such.db"], /^no-such\.db: there is no such file\n$/],
  [["docs"], /^docs is a folder: name a file that npm run backup wrote\n$/],
])("npm run restore %j is refused in one line", async (args, words) => {
  const { code, out, err } = await runCommand("restore", args, { MASTOBOARD_DATA: folder() });
  expect({ code, out, err }).toEqual({ code: 1, out: "", err: expect.stringMatching(words) });
});
