import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DAY } from "../../lib/model/instant.ts";
import { backupsIn, makeBackupFolder, nameOfBackup, removeOldBackups } from "../../lib/store/backups.ts";
import { folder, hour } from "./given.ts";

test("a scheduled backup is named after its moment, and found by it", () => {
  const home = folder();
  const moments = [hour(0), hour(48), hour(24)];
  for (const at of moments) writeFileSync(join(home, nameOfBackup(at)), "");
  expect(readdirSync(home)).toContain("mastoboard-2022-12-19T03-00-00Z.db");
  expect(backupsIn(home)).toEqual(
    [hour(48), hour(24), hour(0)].map((at) => ({ at, file: join(home, nameOfBackup(at)) })),
  );
  expect(backupsIn(join(home, "nowhere"))).toEqual([]);
});

test("only the oldest of our own are removed, and what broken copies left", () => {
  const home = folder();
  const theirs = [
    "mastoboard.db",
    "backup.db",
    "mastoboard-2022-12-19.db",
    "mastoboard-2022-12-19T03-00-00Z.db.gz",
    "old-mastoboard-2022-12-19T03-00-00Z.db",
    "mastoboard-2022-99-19T03-00-00Z.db",
  ];
  const days = [0, 1, 2, 3, 4];
  for (const name of [...theirs, ...days.map((day) => nameOfBackup(hour(0) + day * DAY))])
    writeFileSync(join(home, name), "");
  for (const day of days) writeFileSync(join(home, `${nameOfBackup(hour(0) + day * DAY)}.sha256`), "");
  // No process has so high a number.
  const left = `${nameOfBackup(hour(1))}.4194399.part`;
  const leftChecksum = `${left}-sha256`;
  const underWay = `${nameOfBackup(hour(2))}.${process.pid}.part`;
  for (const name of [left, leftChecksum, underWay]) writeFileSync(join(home, name), "");
  const tomorrow = nameOfBackup(hour(0) + 6 * DAY);
  writeFileSync(join(home, tomorrow), "");
  removeOldBackups(home, 2, hour(0) + 5 * DAY);
  const kept = [3, 4].flatMap((day) => {
    const name = nameOfBackup(hour(0) + day * DAY);
    return [name, `${name}.sha256`];
  });
  expect(readdirSync(home).sort()).toEqual([...theirs, ...kept, underWay].sort());
});

test("the folder is made, but not on a disk that is not there", () => {
  const home = folder();
  makeBackupFolder(join(home, "backups"));
  makeBackupFolder(join(home, "backups"));
  expect(existsSync(join(home, "backups"))).toBe(true);
  rmSync(join(home, "backups"), { recursive: true });
  mkdirSync(join(home, "mnt"));
  expect(() => makeBackupFolder(join(home, "mnt", "usb", "backups"))).toThrow(/ENOENT/);
  expect(readdirSync(join(home, "mnt"))).toEqual([]);
});
