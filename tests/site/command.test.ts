import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseHost } from "../../lib/model/host.ts";
import { openStore } from "../../lib/store/sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "mastoboard-site-"));
const at = (...names: string[]) => join(folder, ...names);

async function board(name: string, domains: string[]): Promise<void> {
  mkdirSync(at(name));
  const instances = domains.map((domain) => ({ domain }));
  writeFileSync(at(name, "mastoboard.json"), JSON.stringify({ languages: ["et", "en"], instances }));
  const store = await openStore(at(name, "mastoboard.db"));
  const moment = Date.parse("2022-12-19T03:15:00Z");
  await store.importSamples(parseHost(domains[0] ?? ""), [
    {
      slot: moment,
      measuredAt: moment,
      source: "poll",
      values: { users: 838, active: "not-offered", posts: 6458, servers: "not-offered" },
    },
  ]);
  await store.close();
}

beforeAll(async () => {
  await board("small", ["est.example"]);
  await board(
    "huge",
    Array.from({ length: 200 }, (_, place) => `s${place}.example`),
  );
  mkdirSync(at("thesis"));
  writeFileSync(at("thesis", "chapter.txt"), "years");
});

afterAll(() => rmSync(folder, { recursive: true }));

function site(...args: string[]): Promise<{ code: number; told: string }> {
  const { MASTOBOARD_PRACTICE: _, ...env } = process.env;
  return new Promise((done) => {
    execFile(process.execPath, ["scripts/site.ts", ...args], { env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, told: stdout + stderr }),
    );
  });
}

test.each<[string, string[], RegExp]>([
  ["no folder", ["--data", at("small")], /^Name one folder: npm run site -- OUT\n$/],
  ["two folders", [at("a"), at("b"), "--data", at("small")], /^Name one folder/],
  ["a folder of others", [at("thesis"), "--data", at("small")], /holds something else \(chapter\.txt\)/],
  ["a file", [at("thesis", "chapter.txt"), "--data", at("small")], /is a file: name a folder\n$/],
  [
    "no data",
    [at("a"), "--data", at("none")],
    /^there is nothing to copy yet: .*mastoboard\.db does not exist; npm start makes it, and --data DIR says where it is\n$/,
  ],
  [
    "another language",
    [at("a"), "--data", at("small"), "--lang", "nl"],
    /"nl" is not a language of this board; it has et, en\n$/,
  ],
  ["no address", [at("a"), "--data", at("small"), "--base-url", "example.org"], /must be a web address like/],
  ["an unknown option", [at("a"), "--bse-url", "x"], /'--bse-url'.*; see --help\n$/],
  [
    "too many servers",
    [at("a"), "--data", at("huge")],
    /has 32,000 files or more, and 20,000 is the most.*--lang en/,
  ],
])("%s is refused in one line that says the cure", async (_name, args, line) => {
  const { code, told } = await site(...args);
  expect(told).toMatch(line);
  expect([code, told.trimEnd().split("\n").length]).toEqual([1, 1]);
});

test("it tells how it is used", async () => {
  const { code, told } = await site("--help");
  expect([code, told.split("\n")[0]]).toEqual([
    0,
    "Makes a copy of the board that needs no server: pages, charts, data, feeds, badges, as files.",
  ]);
});
