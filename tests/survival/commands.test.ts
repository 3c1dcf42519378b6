import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { formatInstant } from "../../lib/model/instant.ts";
import { backUp } from "../../lib/store/backup.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { canFillDisks, runCommand, runOnFullDisk } from "../store/command.ts";
import { attempt, EST, folder, hour, sample, setPragma } from "../store/given.ts";

type Given = { data: string; file: string; csv: string; out: string };

async function given(): Promise<Given> {
  const home = folder();
  const data = join(home, "data");
  const file = join(data, "mastoboard.db");
  const csv = join(home, "history.csv");
  mkdirSync(data);
  writeFileSync(csv, "time,users\n2022-12-01T00:00:00Z,700\n");
  const store = await openStore(file);
  await store.importSamples(
    EST,
    Array.from({ length: 3_000 }, (_, i) => sample(hour(i))),
  );
  await store.recordPoll(EST, attempt(hour(9_000)), sample(hour(9_000)), null);
  await store.close();
  return { data, file, csv, out: join(home, "out") };
}

/** The middle of the file: its head is sound, and what is found there is not what was put there. */
function damage({ file }: Given): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, 8_192, bytes.length - 8_192));
}

const FAULTS: Record<string, [RegExp, (given: Given) => void]> = {
  damaged: [
    / is damaged .*: (put a backup in its place: npm run restore -- FILE|take another backup)/,
    damage,
  ],
  "a text": [
    / is damaged or no SQLite database .*: put a backup in its place: npm run restore -- FILE; without one, move it away/,
    ({ file }) => writeFileSync(file, "notes ".repeat(999)),
  ],
  "a newer Mastoboard's": [
    / was written by a newer Mastoboard .*: update Mastoboard/,
    ({ file }) => setPragma(file, "user_version = 999"),
  ],
  "another program's": [
    / is another program's database: name another --data folder/,
    ({ file }) => setPragma(file, "application_id = 7"),
  ],
};

const COMMANDS: Record<string, (given: Given) => string[]> = {
  collect: () => ["--once", "127.0.0.1:1"],
  import: ({ csv }) => ["est.social", csv],
  export: ({ out }) => ["est.social", "--format", "csv", "--out", out],
  backup: ({ out }) => [out],
  note: () => ["est.social", "2022-12-19", "a note"],
};

describe.each(Object.keys(COMMANDS))("npm run %s", (command) => {
  test.each(Object.keys(FAULTS))(
    "on a database that is %s says what to do, in one line, and leaves it",
    async (fault) => {
      const place = await given();
      const [words, spoil] = FAULTS[fault] ?? [/never/, () => undefined];
      spoil(place);
      const before = readFileSync(place.file);
      const args = COMMANDS[command]?.(place) ?? [];
      const { code, err } = await runCommand(command, [...args, "--data", place.data], {
        MASTOBOARD_ALLOW_PRIVATE: "127.0.0.1:1",
      });
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^[^\n]+\n$/) });
      expect(err).toMatch(words);
      expect(err).toContain(`${place.file} `);
      expect(readFileSync(place.file).equals(before)).toBe(true);
      expect(existsSync(place.out)).toBe(false);
    },
  );
});

describe.skipIf(!canFillDisks)("on a full disk", () => {
  test.each<[string, (given: Given) => string[]]>([
    ["import", ({ csv }) => ["est.social", csv]],
    ["export", ({ out }) => ["est.social", "--format", "sqlite", "--out", out]],
    ["export", ({ out }) => ["est.social", "--format", "csv", "--out", out]],
    ["backup", ({ out }) => [out]],
  ])("npm run %s says so in one line, and what was there stays", async (command, argsFor) => {
    const place = await given();
    const lines = Array.from({ length: 4_000 }, (_, i) => `${formatInstant(hour(-1 - i))},${i}`);
    writeFileSync(place.csv, ["time,users", ...lines, ""].join("\n"));
    backUp(place.file, place.out);
    const before = [place.file, place.out].map((file) => readFileSync(file));
    if (command === "export") rmSync(place.out);
    const args = [...argsFor(place), "--data", place.data];
    const { code, err } = await runOnFullDisk(40_000, command, args);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^[^\n]*free some space[^\n]*\n$/),
    });
    const check = new Database(place.file);
    expect(check.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(
      check
        .prepare("SELECT count(*) FROM sample WHERE slot >= ?")
        .pluck()
        .get(hour(0) / 1000),
    ).toBe(3_001);
    check.close();
    if (command === "backup") expect(readFileSync(place.out).equals(before[1] ?? Buffer.of())).toBe(true);
    expect(readdirSync(join(place.out, "..")).filter((name) => name.includes(".part"))).toEqual([]);
    const again = await runCommand(command, args);
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: "" });
  });
});

test("npm run note says once what it is told twice, and refuses what is no note", async () => {
  const { data } = await given();
  const say = async (...words: string[]) => {
    const { code, out, err } = await runCommand("note", [
      "est.social",
      "2022-12-19",
      ...words,
      "--data",
      data,
    ]);
    return code === 0 ? out.trim() : err.trim();
  };
  expect(await say("a", "note")).toMatch(/^Note 1 of est.social, .*: a note$/);
  expect(await say("a  note")).toBe("Note 1 of est.social says so already");
  expect(await say("another")).toMatch(/^Note 2 /);
  expect(await say("\u0007")).toMatch(/^say of whom, when and what/);
});

test("a log that a fault cut short loses what was never acknowledged, and nothing else", async () => {
  const { file } = await given();
  const store = await openStore(file);
  onTestFinished(() => store.close());
  await store.recordPoll(EST, attempt(hour(9_001)), sample(hour(9_001)), null);
  const [log, end] = [readFileSync(`${file}-wal`), 24 + 4_120];
  const copy = join(folder(), "mastoboard.db");
  writeFileSync(copy, readFileSync(file));
  writeFileSync(`${copy}-wal`, log.subarray(0, end));
  const again = await openStore(copy);
  onTestFinished(() => again.close());
  expect((await again.newestSample(EST))?.slot).toBe(hour(9_000));
  await again.recordPoll(EST, attempt(hour(9_002)), sample(hour(9_002)), null);
  expect((await again.newestSample(EST))?.slot).toBe(hour(9_002));
});
