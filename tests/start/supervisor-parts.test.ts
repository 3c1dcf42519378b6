import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { addressesOf } from "../../scripts/run/addresses.ts";
import { prepareDataFolder, remoteFileSystem } from "../../scripts/run/data-folder.ts";
import { nextPause } from "../../scripts/run/pause.ts";
import { openPractice, parsePractice, savePractice } from "../../scripts/run/practice.ts";
import { writeWhole } from "../../scripts/run/write-whole.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "mastoboard-start-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe("pauses before a process is started again", () => {
  test("double up to a minute", () => {
    const pauses = [];
    let pause: number | null = null;
    for (let n = 0; n < 8; n++) {
      pause = nextPause(pause, 500);
      pauses.push(pause / 1000);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  test.each([
    [59_999, 60_000],
    [60_000, 1_000],
  ])("after %d ms of health: %d ms", (ran, expected) => {
    expect(nextPause(60_000, ran)).toBe(expected);
  });
});

describe("the data folder", () => {
  test("is made where it is missing, and left clean", () => {
    const path = join(folder(), "deep", "data");
    prepareDataFolder(path);
    expect(readdirSync(path)).toEqual([]);
  });

  test.runIf(existsSync("/proc/self"))("is given up where the system lets none be made", () => {
    expect(() => prepareDataFolder("/proc/nothing/data")).toThrow(/cannot be used: it cannot be made there/);
  });

  test.each([
    ["a file of that name", (path: string) => writeFileSync(path, ""), "there is a file of that name"],
    [
      "a file in its path",
      (path: string) => writeFileSync(join(path, ".."), ""),
      "a part of its path is a file",
    ],
  ])("cannot be %s", (_name, spoil, message) => {
    const parent = join(folder(), "parent");
    const path = join(parent, "data");
    if (message.includes("name")) mkdirSync(parent);
    spoil(path);
    expect(() => prepareDataFolder(path)).toThrow(message);
  });

  test.each([
    [0x6969, "NFS"],
    [0xff534d42, "CIFS"],
    [0xff534d42 | 0, "CIFS"],
    [0xef53, null],
  ])("on a file system of type %d: %s", (type, name) => {
    expect(remoteFileSystem(type)).toBe(name);
  });
});

describe("the practice", () => {
  const now = Date.UTC(2026, 10, 22, 10);

  test("goes on where it was", async () => {
    const data = folder();
    const begun = await openPractice(data, now);
    savePractice(data, { ...begun, imported: true });
    expect(await openPractice(data, now + 1000)).toEqual({ ...begun, imported: true });
    expect(begun.startedAt).toBe(now);
  });

  test("begins where the practice server began by itself", async () => {
    const data = folder();
    writeFileSync(join(data, "practice.json"), '{"seed":7,"startedAt":"2026-11-01T00:00:00Z"}\n');
    expect(await openPractice(data, now)).toMatchObject({
      seed: 7,
      startedAt: Date.UTC(2026, 10, 1),
      imported: false,
    });
  });

  test.each([
    "",
    "{",
    "{}",
    '{"seed":1,"startedAt":"yesterday"}',
    '{"seed":1,"startedAt":"2026-11-01T00:00:00Z","port":"x"}',
  ])("says what to do about %s", (text) => {
    expect(() => parsePractice(text, "practice.json")).toThrow("practice.json is damaged: delete it");
  });
});

test("a file is written whole", () => {
  const file = join(folder(), "mastoboard.json");
  writeWhole(file, "one");
  writeWhole(file, "two");
  expect(readFileSync(file, "utf8")).toBe("two");
  expect(readdirSync(join(file, ".."))).toEqual(["mastoboard.json"]);
});

test.each([
  ["", null, ["http://localhost:3000/", "http://192.168.1.5:3000/"]],
  [
    "/board",
    "https://stats.est.social",
    ["https://stats.est.social/board/", "http://localhost:3000/board/", "http://192.168.1.5:3000/board/"],
  ],
])("the addresses under %s and %s", (basePath, baseUrl, expected) => {
  const near = {
    address: "192.168.1.5",
    family: "IPv4",
    internal: false,
    netmask: "",
    mac: "",
    cidr: null,
  } as const;
  const loop = { ...near, address: "127.0.0.1", internal: true };
  expect(addressesOf(3000, basePath, baseUrl, { lo: [loop], eth0: [near] })).toEqual(expected);
});
