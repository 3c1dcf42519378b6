import { existsSync, statfsSync, statSync } from "node:fs";
import { prepareDataFolder } from "../run/data-folder.ts";
import { tellBytes } from "../tell-contents.ts";
import { type Finding, fail, messageOf, ok, warn } from "./finding.ts";

/** A year of a hundred servers fits in it. */
const ENOUGH_BYTES = 1e9;
const LEAST_BYTES = 100e6;
/** A backup, and the copy before a change of the schema, need as much again each. */
const COPIES = 3;

/** Whether the data folder can be written to, lies on a disk of this computer, and has room left. */
export function checkFolder(folder: string, databaseFile: string): Finding[] {
  if (!existsSync(folder)) {
    return [warn("data folder", `${folder} is not there yet: npm start makes it`)];
  }
  try {
    prepareDataFolder(folder);
  } catch (error) {
    return [fail("data folder", messageOf(error))];
  }
  const { bavail, bsize } = statfsSync(folder);
  const database = statSync(databaseFile, { throwIfNoEntry: false })?.size ?? 0;
  return [ok("data folder", `${folder} can be written to`), judgeSpace(bavail * bsize, database)];
}

export function judgeSpace(free: number, database: number): Finding {
  const said = `${tellBytes(free)} free, the database has ${tellBytes(database)}`;
  if (free < Math.max(LEAST_BYTES, database)) return fail("disk", `${said}: free some space now`);
  return free < Math.max(ENOUGH_BYTES, COPIES * database)
    ? warn("disk", `${said}: free some space, backups need as much again`)
    : ok("disk", said);
}
