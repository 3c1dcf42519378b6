import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { backUp } from "../../lib/store/backup.ts";
import { checkBackup } from "../../lib/store/check.ts";
import { StoreError } from "../../lib/store/errors.ts";
import { runCommand, startCommand } from "./command.ts";
import { EST, emptyStore, folder, hour, storeHours } from "./given.ts";

const WRITER = new URL("writer.ts", import.meta.url).pathname;

test("taken while another process writes it is one moment's state, whole and without a hole", async () => {
  const home = folder();
  const [live, target] = [join(home, "mastoboard.db"), join(home, "backup.db")];
  const writer = spawn(process.execPath, [WRITER, live, EST, String(hour(0))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void writer.kill("SIGKILL"));
  let told = 0;
  writer.stdout.on("data", (chunk: Buffer) => {
    told += chunk.toString().split("\n").length - 1;
  });
  for (let round = 0; round < 4; round++) {
    await once(writer.stdout, "data");
    const before = told;
    const { samples, attempts, generation } = backUp(live, target);
    expect(samples).toBeGreaterThanOrEqual(before);
    // The writer's n-th poll says n and raises the generation once, all in one transaction.
    expect({ attempts, generation }).toEqual({ attempts: samples, generation: samples });
    const copy = new Database(target, { readonly: true });
    const sums = copy.prepare("SELECT sum(users) AS users, max(slot) AS newest FROM sample").get();
    copy.close();
    expect(sums).toEqual({ users: (samples * (samples - 1)) / 2, newest: hour(samples - 1) / 1000 });
  }
  expect(writer.exitCode).toBe(null);
  expect(readdirSync(home).filter((name) => name.includes(".part"))).toEqual([]);
});

test("a backup that is killed leaves the earlier one as it was, and the next one sweeps up", async () => {
  const home = folder();
  const data = join(home, "data");
  const [live, target] = [join(data, "mastoboard.db"), join(home, "backup.db")];
  await storeHours(live, 2);
  backUp(live, target);
  const earlier = readFileSync(target);
  const db = new Database(live);
  db.exec(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500000)
    INSERT INTO sample SELECT 1, 2000000000 + i, 2000000000 + i, 1, i, i, i, i, 0 FROM n
  `);
  db.close();
  const child = startCommand("backup", [target, "--data", data]);
  const watcher = watch(home, (_, name) => {
    if (name?.endsWith(".part")) child.kill("SIGKILL");
  });
  const [, signal] = await once(child, "close");
  watcher.close();
  expect(signal).toBe("SIGKILL");
  expect(readFileSync(target).equals(earlier)).toBe(true);
  expect(readdirSync(home).filter((name) => name.endsWith(".part"))).toHaveLength(1);
  expect(backUp(live, target).samples).toBe(1_500_002);
  expect(readdirSync(home).sort()).toEqual(["backup.db", "backup.db.sha256", "data"]);
});

test.each<[string, RegExp, (target: string, live: string) => unknown]>([
  ["a text", /is no backup of ours: name another file/, (target) => writeFileSync(target, "my notes")],
  [
    "another program's database",
    /is no backup of ours: name another file/,
    (target) => new Database(target).exec("CREATE TABLE t (x)").close(),
  ],
  ["a folder", /is a folder: name another file/, (target) => mkdirSync(target)],
  ["a database in use", /is a database in use: name another file/, (target) => emptyStore(target)],
])("never replaces %s", async (_, words, put) => {
  const home = folder();
  const [live, target] = [join(home, "mastoboard.db"), join(home, "target")];
  await storeHours(live, 1);
  await put(target, live);
  const before = existsSync(target) && readdirSync(home).sort();
  expect(() => backUp(live, target)).toThrow(words);
  expect(readdirSync(home).sort()).toEqual(before);
});

test("never replaces the database itself, and finds damage in it", async () => {
  const home = folder();
  const live = join(home, "mastoboard.db");
  await storeHours(live, 20_000);
  expect(() => backUp(live, live)).toThrow(/is the database itself: name another file/);
  const bytes = readFileSync(live);
  writeFileSync(live, bytes.fill(0xa5, 200_000, 260_000));
  expect(() => backUp(live, join(home, "backup.db"))).toThrow(StoreError);
  expect(readdirSync(home).filter((name) => name.startsWith("backup"))).toEqual([]);
});

test("npm run backup tells rows, size and time, and the copy passes the full check", async () => {
  const home = folder();
  const data = join(home, "data");
  await storeHours(join(data, "mastoboard.db"), 3);
  const target = join(home, "backup.db");
  const { code, out, err } = await runCommand("backup", [target, "--data", data]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(
    /backup\.db: 3 samples and 0 attempts of 1 server up to 2022-12-19T05:00:07Z, \d+ kB, checked, in \d+\.\d s\n$/,
  );
  expect(checkBackup(target).samples).toBe(3);
});

test.each<[string[], RegExp]>([
  [[], /^say where to, in one name: npm run backup -- FILE\n$/],
  [
    ["x.db"],
    /^there is nothing to back up yet: .*mastoboard\.db does not exist; npm start makes it, and --data DIR says where it is\n$/,
  ],
  [["--what"], /^Unknown option '--what'; see --help\n$/],
])("npm run backup %j is refused in one line", async (args, words) => {
  const { code, out, err } = await runCommand("backup", args, { MASTOBOARD_DATA: folder() });
  expect({ code, out, err }).toEqual({ code: 1, out: "", err: expect.stringMatching(words) });
});

test.each<[string, RegExp]>([
  ["/proc/backup.db", /^\/proc\/backup\.db cannot be opened or written \(SQLITE_CANTOPEN\): /],
  ["/no/such/backup.db", /^\/no\/such\/backup\.db cannot .*: there is no folder \/no\/such, make it first$/],
  ["/dev/null/backup.db", /^\/dev\/null\/backup\.db cannot .*: \/dev\/null is no folder, name one$/],
  ["/dev/null/x/backup.db", /^\/dev\/null\/x\/backup\.db cannot .*: \/dev\/null\/x is no folder, name one$/],
])("where %s cannot be written that is told, not the database", async (target, words) => {
  const live = join(folder(), "mastoboard.db");
  await storeHours(live, 1);
  expect(() => backUp(live, target)).toThrow(words);
});

test("its checksum stands beside it as sha256sum writes it, also after a second backup of that name", async () => {
  const home = folder();
  const [live, target] = [join(home, "mastoboard.db"), join(home, "backup.db")];
  for (const samples of [3, 4]) {
    await storeHours(live, samples);
    backUp(live, target);
    const sum = createHash("sha256").update(readFileSync(target)).digest("hex");
    expect(readFileSync(`${target}.sha256`, "utf8")).toBe(`${sum}  backup.db\n`);
  }
});

test.each(["backup", "restore"])("npm run %s -- --help tells how it is used", async (command) => {
  const { code, out, err } = await runCommand(command, ["--help"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`npm run ${command} -- FILE`);
});
