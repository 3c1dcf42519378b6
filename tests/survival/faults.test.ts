import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { DAY, SECOND, wholeSecond } from "../../lib/model/instant.ts";
import { type PracticeServer, startPractice } from "../../lib/practice/practice-server.ts";
import { canFillDisks } from "../store/command.ts";
import { folder, readerOn } from "../store/given.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SLOT = 2 * SECOND;

type Event = { level: string; event: string; detail?: string };
type Collector = { child: ChildProcess; events: () => Event[]; text: () => string };

/** A folder whose configuration tracks a server of ours every two seconds. */
async function board(): Promise<{ server: PracticeServer; data: string; file: string }> {
  const startedAt = wholeSecond(Date.now()) - DAY;
  const server = await startPractice({ port: 0, seed: 6, startedAt, now: Date.now });
  onTestFinished(() => server.close());
  const data = join(folder(), "data");
  mkdirSync(data);
  const instances = [{ domain: server.host, poll: "*/2 * * * * *" }];
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify({ instances, allowPrivate: [server.host] }));
  return { server, data, file: join(data, "mastoboard.db") };
}

function collect(data: string): Collector {
  const child = spawn(process.execPath, ["scripts/collect.ts", "--data", data], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: "test" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const lines = () => said.split("\n").filter((line) => line.startsWith("{"));
  return { child, text: () => said, events: () => lines().map((line) => JSON.parse(line) as Event) };
}

const PATIENCE = { interval: 50 };

/** What is told of the store. Forecasts, which are made beside the polls, may meet the same first and tell it for themselves. */
function troublesOf({ events }: Collector): Event[] {
  return events().filter(({ event }) => event.startsWith("the store fails"));
}

describe("a collector at work", () => {
  /** As a full disk does it, and for this process alone: no file of its own may grow beyond so many bytes. */
  const limit = (child: ChildProcess, bytes: number | "unlimited") =>
    execFileSync("prlimit", ["--pid", String(child.pid), `--fsize=${bytes}:`]);

  test.skipIf(!canFillDisks)(
    "whose disk is full says so once, goes on asking, and stores it all when there is room again",
    async () => {
      const { server, data, file } = await board();
      const collector = collect(data);
      const reader = await readerOn(file);
      await expect.poll(async () => (await reader.newestSample(server.host)) !== null, PATIENCE).toBe(true);
      limit(collector.child, statSync(`${file}-wal`).size);
      const events = () => troublesOf(collector);
      await expect.poll(events, PATIENCE).toHaveLength(1);
      expect(events()[0]).toMatchObject({
        level: "error",
        event: "the store fails; what is read waits in memory",
        detail: expect.stringMatching(
          /could not be written .*: the disk is full or failing; free some space/,
        ),
      });
      const full = Date.now();
      const asked = () => server.requests.filter(({ path, at }) => path === "/api/v1/instance" && at > full);
      await expect.poll(() => asked().length, PATIENCE).toBeGreaterThanOrEqual(2);
      expect((await reader.newestAttempt(server.host))?.slot).toBeLessThanOrEqual(full);
      const lifted = Date.now();
      const readMeanwhile = asked().length;
      limit(collector.child, "unlimited");
      const isOver = () => collector.events().some(({ event }) => event === "the store works again");
      await expect.poll(isOver, PATIENCE).toBe(true);
      const stored = () => reader.attempts(server.host, { from: full - 2 * SLOT, to: lifted });
      // The last of them may still be under way.
      await expect.poll(async () => (await stored()).length, PATIENCE).toBeGreaterThanOrEqual(readMeanwhile);
      expect((await stored()).every(({ outcome }) => outcome === "sample")).toBe(true);
      expect(events()).toHaveLength(1);
      collector.child.kill("SIGTERM");
      expect(await once(collector.child, "close")).toEqual([0, null]);
    },
  );

  test("whose database another program locks says so once, and stores what it read meanwhile", async () => {
    const { server, data, file } = await board();
    const collector = collect(data);
    const reader = await readerOn(file);
    await expect.poll(async () => (await reader.newestSample(server.host)) !== null, PATIENCE).toBe(true);
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE");
    const events = () => troublesOf(collector);
    await expect.poll(events, PATIENCE).toHaveLength(1);
    expect(events()[0]?.detail).toMatch(/is locked by another program .*: let it finish or stop it/);
    const before = (await reader.attempts(server.host)).length;
    other.exec("COMMIT");
    other.close();
    await expect
      .poll(async () => (await reader.attempts(server.host)).length, PATIENCE)
      .toBeGreaterThan(before);
    const isOver = () => collector.events().some(({ event }) => event === "the store works again");
    await expect.poll(isOver, PATIENCE).toBe(true);
    expect(events()).toHaveLength(1);
  });
});
