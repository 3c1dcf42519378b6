import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { LEVELS } from "../../lib/model/forecast.ts";
import { folder } from "../store/given.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DAY = 86_400_000;

type Said = { code: number | null; out: string; err: string };

async function run(home: string, command: string, ...args: string[]): Promise<Said> {
  const child = spawn(process.execPath, [join(ROOT, "scripts", `${command}.ts`), ...args], {
    cwd: home,
    env: { PATH: process.env.PATH, NODE_ENV: "test", TZ: "UTC" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, out, err };
}

/** Lines of `domain,date,users`, from the first of January 2024 on. */
function rows(domain: string, days: number, usersOn: (day: number) => number): string {
  const start = Date.UTC(2024, 0, 1);
  return Array.from({ length: days }, (_, day) => {
    const date = new Date(start + day * DAY).toISOString().slice(0, 10);
    return `${domain},${date},${usersOn(day)}\n`;
  }).join("");
}

function file(name: string, content: string | Buffer): { home: string; path: string } {
  const home = folder();
  writeFileSync(join(home, name), content);
  return { home, path: join(home, name) };
}

const HEADER = "domain,date,users\n";
const GROWING = rows("growing.example", 150, (day) => 800 + 2 * day);
const FLAT = rows("flat.example", 150, () => 999);

test("a forecast as JSON has every day's quantiles and the goal's range", async () => {
  const { home, path } = file("growing.csv", HEADER + GROWING);
  const { code, out } = await run(home, "forecast", "--history", path, "--goal", "1150", "--json");
  const told = JSON.parse(out);
  expect(code).toBe(0);
  expect(told).toMatchObject({
    domain: "growing.example",
    issuedAt: "2024-05-29",
    last: { day: "2024-05-29", value: 1098 },
    horizonDays: 90,
  });
  expect(told.quantiles).toHaveLength(90);
  expect(told.quantiles[0].date).toBe("2024-05-30");
  const [milestone] = told.milestones;
  expect(milestone).toMatchObject({ threshold: 1150, when: "reaches", verdict: "range" });
  expect(milestone.p10 < milestone.p50 && milestone.p50 < (milestone.p90 ?? "never")).toBe(true);
});

test("in words, from a day in the past, for one server of a packed file with several", async () => {
  const { home, path } = file("both.csv.gz", gzipSync(HEADER + GROWING + FLAT));
  const words = ["--history", path, "--goal", "1000", "--as-of", "2024-03-31", "--domain"];
  const growing = await run(home, "forecast", ...words, "growing.example");
  expect(growing.out).toMatch(
    /^growing.example, users: 980 on 2024-03-31\n1,000: between 2024-04-\d\d and 2024-/,
  );
  const flat = await run(home, "forecast", ...words, "flat.example");
  expect(flat.out).toContain("999 on 2024-03-31\n1,000: not at this pace");
  const exceeded = await run(home, "forecast", ...words, "flat.example", "--goal", "999", "--exceeds");
  expect(exceeded.out).toContain("\nmore than 999: not at this pace");
});

test("too little data is an answer", async () => {
  const { home, path } = file("young.csv", HEADER + rows("young.example", 13, (day) => 10 * day));
  const { code, out } = await run(home, "forecast", "--history", path, "--goal", "1000");
  expect([code, out]).toEqual([
    0,
    "young.example, users: too little data on 2024-01-13: 13 known days of the 14 that are needed\n",
  ]);
});

test("readings that ended weeks ago are too little, and it is said since when", async () => {
  const { home, path } = file("ended.csv", HEADER + GROWING);
  const words = ["--history", path, "--goal", "1150", "--as-of", "2024-07-01"];
  expect((await run(home, "forecast", ...words)).out).toBe(
    "growing.example, users: too little data on 2024-07-01: no reading since 2024-05-29\n",
  );
  expect(JSON.parse((await run(home, "forecast", ...words, "--json")).out)).toMatchObject({
    tooLittle: "no reading since 2024-05-29",
    last: { day: "2024-05-29" },
    milestones: [{ verdict: "too-little-data", p10: null }],
  });
});

test.each([
  ["no goal", [], "say which file and which goal"],
  ["half a goal", ["--goal", "3.5"], '--goal is a whole number of 1 or more, not "3.5"'],
  ["no day", ["--goal", "5", "--as-of", "soon"], '--as-of is a day like 2022-12-19, not "soon"'],
  ["another metric", ["--goal", "5", "--metric", "posts"], "there is no column of posts; it has users"],
  [
    "an unknown server",
    ["--goal", "5", "--domain", "other.example"],
    "holds no other.example but growing.example, flat.example: name one with --domain DOMAIN",
  ],
])("a forecast with %s is refused in one line with the cure", async (_, words, cure) => {
  const { home, path } = file("both.csv", HEADER + GROWING + FLAT);
  const { code, out, err } = await run(home, "forecast", "--history", path, ...words);
  expect([code, out]).toEqual([1, ""]);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(err).toContain(cure);
});

test("a forecast says on the side what it could not use", async () => {
  const unusable = "growing.example,2024-02-30,5\ngrowing.example,2024-03-01,many\n";
  const { home, path } = file("spoilt.csv", HEADER + GROWING + unusable);
  const { code, out, err } = await run(home, "forecast", "--history", path, "--goal", "1150", "--json");
  expect([code, JSON.parse(out).knownDays]).toEqual([0, 150]);
  expect(err).toMatch(/^Left out: 2 lines that cannot be used;[^\n]+\n$/);
});

test("a backtest prints every forecast as a line of JSON, and a summary", async () => {
  const { home, path } = file("both.csv", HEADER + GROWING + FLAT);
  const { code, out } = await run(home, "backtest", path, "--json");
  expect(code).toBe(0);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { summary } = lines.pop();
  expect(summary.servers).toBe(2);
  const values = lines.filter((line) => "horizon" in line);
  expect(values.length).toBe(summary.horizons[7].forecasts + summary.horizons[30].forecasts);
  for (const { quantiles } of values) expect(Object.keys(quantiles)).toEqual([...LEVELS]);
  const origins = values.filter(({ domain, horizon }) => domain === "growing.example" && horizon === 7);
  expect(origins.length).toBeGreaterThanOrEqual(10);
  expect(origins[0].origin).toBe("2024-04-10");
  const milestones = lines.filter(
    ({ origin, domain }) => origin === "2024-04-10" && domain === "growing.example",
  );
  expect(milestones.flatMap(({ threshold }) => threshold ?? [])).toEqual([2500, 5000, 10_000]);
  expect(lines.filter(({ domain }) => domain === "flat.example").every(({ p50 }) => !p50)).toBe(true);
});

test("a backtest says only what could be known by then", async () => {
  const { home, path } = file("first.csv", HEADER + GROWING);
  const other = file(
    "other.csv",
    HEADER + rows("growing.example", 150, (day) => (day <= 100 ? 800 + 2 * day : 9999)),
  );
  const firstLines = async (from: string, to: string) =>
    (await run(from, "backtest", to, "--json")).out
      .split("\n")
      .filter((line) => line.includes('"2024-04-10"'));
  expect(await firstLines(home, path)).toEqual(await firstLines(other.home, other.path));
});

test.each([
  ["no file", [], "say which files: npm run backtest -- FILE…"],
  ["a file of nonsense", ["nonsense.txt"], "there is no column of times"],
  [
    "too short a history",
    ["short.csv"],
    "nothing to score: no series in short.csv has more than 107 known days",
  ],
])("a backtest of %s is refused in one line with the cure", async (_, words, cure) => {
  const { home } = file("nonsense.txt", "Lorem ipsum\n");
  writeFileSync(join(home, "short.csv"), HEADER + rows("short.example", 90, (day) => day));
  const { code, out, err } = await run(home, "backtest", ...words);
  expect([code, out]).toEqual([1, ""]);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(err).toContain(cure);
});

test("a table for people", async () => {
  const { home, path } = file("growing.csv", HEADER + GROWING);
  const { code, out } = await run(home, "backtest", path);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 server, \d+ origins\n {2}ahead forecasts {2}in 80 % range/);
});
