import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { StoreError } from "./errors.ts";

const CHUNK_BYTES = 2 ** 20;

/** Where the checksum of a backup stands: beside it, in the form that `sha256sum -c` reads. */
export function checksumFileOf(backup: string): string {
  return `${backup}.sha256`;
}

/** What stands there for the bytes of `part`, once that has the backup's name. */
export function checksumLine(part: string, backup: string): string {
  return `${sha256Of(part)}  ${basename(backup)}\n`;
}

/**
 * Whether a backup is to the byte what was written; `null` where no checksum stands beside it. SQLite's own check finds a
 * broken page, but neither another digit in a figure nor a byte where nothing is kept.
 */
export function isAsWritten(backup: string): boolean | null {
  const beside = checksumFileOf(backup);
  if (!statSync(beside, { throwIfNoEntry: false })) return null;
  return readFileSync(beside, "utf8").trimStart().split(/\s/)[0]?.toLowerCase() === sha256Of(backup);
}

/** Whether there was a checksum to compare with. Throws StoreError where it is another one than the backup's. */
export function verifyChecksum(backup: string): boolean {
  const asWritten = isAsWritten(backup);
  if (asWritten !== false) return asWritten === true;
  const beside = basename(checksumFileOf(backup));
  throw new StoreError(
    "damaged",
    `${backup} was changed since it was made, its SHA-256 is not that of ${beside}: restore another backup; if you changed it yourself, remove ${beside}`,
  );
}

function sha256Of(file: string): string {
  const hash = createHash("sha256");
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const handle = openSync(file, "r");
  try {
    for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk)) {
      hash.update(chunk.subarray(0, length));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest("hex");
}
