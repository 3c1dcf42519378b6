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
import { prepareDataFolder } from "../../scripts/run/data-folder.ts";
import { fileSystemOf, isRemote } from "../../scripts/run/mounts.ts";
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

  const MOUNTS = `22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
40 27 0:44 / /srv/nas rw,relatime shared:7 - nfs4 nas:/export rw,vers=4.2
41 27 0:45 / /srv/our\\040files rw - cifs //nas/files rw
42 27 0:46 / /home/me/far rw,nosuid - fuse.sshfs me@far:/ rw
43 27 0:47 / /mnt/host rw - 9p host rw
44 40 0:48 / /srv/nas/local rw - ext4 /dev/vdb rw
45 27 0:49 / /srv/twice rw - nfs nas:/twice rw
46 27 0:50 / /srv/twice rw - tmpfs tmpfs rw
`;

  test.each([
    ["/srv/nas/board/data", "nfs4", true],
    ["/srv/nas", "nfs4", true],
    ["/srv/nas2/data", "ext4", false],
    ["/srv/nas/local/data", "ext4", false],
    ["/srv/our files/data", "cifs", true],
    ["/home/me/far/data", "fuse.sshfs", true],
    ["/mnt/host/data", "9p", false],
    ["/srv/twice/data", "tmpfs", false],
    ["/var/lib/board", "ext4", false],
  ])("in %s is on %s, which is another computer's: %s", (path, type, remote) => {
    expect(fileSystemOf(path, MOUNTS)).toBe(type);
    expect(isRemote(type)).toBe(remote);
  });

  test("is on a file system that is not known where the list says nothing", () => {
    expect(fileSystemOf("/data", "")).toBeNull();
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
