import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { all, EST, folder, hour, OTHER, readerOn } from "./given.ts";

const WRITER = new URL("writer.ts", import.meta.url).pathname;

function startWriter(...args: (string | number)[]): ChildProcess & { stdout: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, [WRITER, ...args.map(String)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child as ChildProcess & { stdout: NodeJS.ReadableStream };
}

test("two processes that write at once, from the first start on, both get everything in", async () => {
  const file = join(folder(), "mastoboard.db");
  const writers = [EST, OTHER].map((host) => startWriter(file, host, hour(0), 60));
  const codes = await Promise.all(writers.map(async (writer) => (await once(writer, "exit"))[0]));
  expect(codes).toEqual([0, 0]);
  const reader = await readerOn(file);
  expect(await reader.instances()).toEqual([OTHER, EST]);
  for (const host of [EST, OTHER]) expect((await all(reader.samples(host))).length).toBe(60);
  expect(await reader.generation()).toBe(120);
});

test("what was told as stored is there after kill -9, and the database is whole", async () => {
  const file = join(folder(), "mastoboard.db");
  const told: number[] = [];
  for (let round = 0; round < 3; round++) {
    const writer = startWriter(file, EST, hour(round * 10_000));
    const output = text(writer.stdout);
    await once(writer.stdout, "data");
    writer.kill("SIGKILL");
    const lines = (await output).split("\n").slice(0, -1);
    told.push(...lines.map(Number));
  }
  const db = new Database(file);
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  db.close();
  const stored = new Set((await (await readerOn(file)).history(EST)).at);
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(told.filter((slot) => !stored.has(slot))).toEqual([]);
});
