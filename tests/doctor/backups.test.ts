import { appendFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DAY, HOUR } from "../../lib/model/instant.ts";
import { backUp } from "../../lib/store/backup.ts";
import { nameOfBackup } from "../../lib/store/backups.ts";
import { checkBackups } from "../../scripts/doctor/backups.ts";
import { folder, hour, storeHours } from "../store/given.ts";

test.each<[string, number, string, RegExp, (newest: string) => void]>([
  ["as it was written", 5 * HOUR, "ok", /is of 2022-12-20T03:00:00Z, 5 h old; 2 of 7 kept$/, () => undefined],
  ["without its checksum", 5 * HOUR, "ok", /; 2 of 7 kept$/, (newest) => rmSync(`${newest}.sha256`)],
  [
    "changed since",
    5 * HOUR,
    "warn",
    /mastoboard-2022-12-20T03-00-00Z\.db was changed since it was made: move it away, and start the collector to make another$/,
    (newest) => appendFileSync(newest, "\0"),
  ],
  [
    "one whose checksum cannot be read",
    5 * HOUR,
    "warn",
    /\.db cannot be read \(EISDIR.*\): look after the disk or the rights of that folder$/,
    (newest) => {
      rmSync(`${newest}.sha256`);
      mkdirSync(`${newest}.sha256`);
    },
  ],
  ["three days old", 3 * DAY, "warn", /72 h old; 2 of 7 kept: the collector's log says why/, () => undefined],
  ["of a clock that was wrong", -3 * DAY, "warn", /^none in .* yet/, () => undefined],
])("where the newest backup is %s", async (_, age, state, words, befalls) => {
  const home = folder();
  const backups = join(home, "backups");
  mkdirSync(backups);
  await storeHours(join(home, "mastoboard.db"), 1);
  const made = [hour(0), hour(24)].map((at) => join(backups, nameOfBackup(at)));
  for (const file of made) backUp(join(home, "mastoboard.db"), file);
  befalls(made[1] ?? "");
  const plan = { folder: backups, keep: 7, minute: 0 };
  expect(checkBackups({ backups: plan }, hour(24) + age)).toEqual({
    state,
    about: "backups",
    said: expect.stringMatching(words),
  });
});
