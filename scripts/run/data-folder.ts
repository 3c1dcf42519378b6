import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "#lib/store/make-folder.ts";
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

/** As `statfs` numbers them. SQLite's write-ahead log needs memory that all its processes share, which these cannot give. */
const REMOTE = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xff534d42, "CIFS"],
  [0xfe534d42, "SMB2"],
]);

export function remoteFileSystem(type: number): string | null {
  return REMOTE.get(type >>> 0) ?? null;
}

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
  const remote = remoteFileSystem(statfsSync(folder).type);
  if (remote) {
    throw new StartError(
      `The data folder ${folder} is on a network file system (${remote}), where databases break: ${CHOOSE} on a disk of this computer`,
    );
  }
}
