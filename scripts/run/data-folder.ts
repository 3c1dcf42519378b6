import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "#lib/store/make-folder.ts";
import { fileSystemOf, isRemote } from "./mounts.ts";
import { StartError } from "./start-error.ts";

const CHOOSE = "choose another one with --data DIR";

const CURES: Record<string, string> = {
  EACCES: `it may not be written: give this user the right to, or ${CHOOSE}`,
  EPERM: `it may not be written: give this user the right to, or ${CHOOSE}`,
  EROFS: `its disk is read-only: ${CHOOSE}`,
  ENOSPC: "its disk is full: free some space",
  EDQUOT: "your share of its disk is used up: free some space",
  ENOTDIR: `a part of its path is a file: ${CHOOSE}`,
  EEXIST: `there is a file of that name: ${CHOOSE}`,
  ENOENT: `it cannot be made there: ${CHOOSE}`,
};

const MOUNTS = "/proc/self/mountinfo";

/** Makes the folder where it is missing, and tries to write in it. Throws StartError. */
export function prepareDataFolder(folder: string): void {
  const trial = join(folder, `.write-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(trial, "");
    rmSync(trial);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new StartError(
      `The data folder ${folder} cannot be used: ${CURES[code] ?? `${String(error)}; ${CHOOSE}`}`,
    );
  }
  refuseRemote(folder);
}

/** Throws StartError for a folder on another computer's disk. Where the system has no such list, nothing is known of it. */
export function refuseRemote(folder: string): void {
  const type = existsSync(MOUNTS) ? fileSystemOf(realpathSync(folder), readFileSync(MOUNTS, "utf8")) : null;
  if (type !== null && isRemote(type)) {
    throw new StartError(
      `The data folder ${folder} is on a network file system (${type}), where databases break: ${CHOOSE} on a disk of this computer`,
    );
  }
}
