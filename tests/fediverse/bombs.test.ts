import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BOMBS, HARMLESS, ODDITIES } from "./bombs.ts";
import { type FakeServer, startFakeServer } from "./fake-server.ts";

const MIB = 1024 * 1024;
/** In place of the product's 15 s for those that never end, so that they end soon. */
const SHORT_MS = 1000;
const TIMEOUT_MS = 15_000;
/** What one bomb may cost, measured as the growth of the whole process. */
const PEAK_MIB = 20;
/** What is in use when all is over and collected, beyond what was before: nothing but noise. */
const KEPT_MIB = 4;

type Measured = {
  path: string;
  outcome: { cause?: string; detail?: string; said?: Record<string, unknown> };
  peakBytes: number;
  keptBytes: number;
  alive: boolean;
};

const SCRIPT = fileURLToPath(new URL("./bomb-target.ts", import.meta.url));
const pathOf = (name: string) => `/${encodeURIComponent(name)}`;

let server: FakeServer;
let measured: Map<string, Measured>;

/** Lets a process of its own ask for these answers, each so many times in a row. */
async function measure(names: string[], times: number): Promise<Map<string, Measured>> {
  const isEndless = names.some((name) => BOMBS[name]?.cause.includes("unreachable"));
  const timeoutMs = isEndless ? SHORT_MS : TIMEOUT_MS;
  const args = ["--expose-gc", SCRIPT, server.host, String(timeoutMs), String(times), ...names.map(pathOf)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let complaint = "";
  child.stdout.on("data", (data: Buffer) => {
    out += data;
  });
  child.stderr.on("data", (data: Buffer) => {
    complaint += data;
  });
  const code = await new Promise((ended) => child.on("close", ended));
  if (code !== 0) throw new Error(`The process that reads the bombs ended with ${code}: ${complaint}`);
  const lines: Measured[] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return new Map(lines.map((line) => [decodeURIComponent(line.path.slice(1)), line]));
}

beforeAll(async () => {
  server = await startFakeServer();
  const pages = Object.entries({ ...BOMBS, ...ODDITIES }).map(([name, { page }]) => [pathOf(name), page]);
  server.says({ ...Object.fromEntries(pages), "/harmless": HARMLESS });
  // Each bomb in a process of its own, since what one has grown by the next one can use; two at a time.
  const groups = [...Object.keys(BOMBS).map((name) => [name]), Object.keys(ODDITIES)];
  measured = new Map();
  const work = async () => {
    for (let names = groups.shift(); names; names = groups.shift())
      for (const [name, figures] of await measure(names, 1)) measured.set(name, figures);
  };
  await Promise.all([work(), work()]);
}, 300_000);
afterAll(() => server.close());

function figuresOf(name: string): Measured {
  const figures = measured.get(name);
  if (!figures) throw new Error(`Nothing was measured for "${name}"; look at what bomb-target.ts wrote`);
  return figures;
}

describe.each(Object.entries(BOMBS))("%s", (name, { cause }) => {
  test(`ends as ${cause.join(" or ")}`, () => expect(cause).toContain(figuresOf(name).outcome.cause));
});

describe.each(Object.entries(ODDITIES))("%s", (name, { said }) => {
  test("is a hole, or is cut and cleaned", () => expect(figuresOf(name).outcome.said).toMatchObject(said));
});

describe.each([...Object.keys(BOMBS), ...Object.keys(ODDITIES)])("%s", (name) => {
  test("costs little memory and keeps none, and the next answer is read", () => {
    const { peakBytes, keptBytes, alive } = figuresOf(name);
    expect(peakBytes / MIB).toBeLessThan(PEAK_MIB);
    expect(keptBytes / MIB).toBeLessThan(KEPT_MIB);
    expect(alive).toBe(true);
  });
});

test("twenty in a row leave no more behind than one", async () => {
  const name = "gzip times 1,000";
  const figures = (await measure([name], 20)).get(name);
  expect(figures).toMatchObject({ outcome: { cause: "too-large" }, alive: true });
  expect((figures?.peakBytes ?? Number.NaN) / MIB).toBeLessThan(PEAK_MIB);
  expect((figures?.keptBytes ?? Number.NaN) / MIB).toBeLessThan(KEPT_MIB);
});
