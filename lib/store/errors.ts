import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";

export type StoreErrorKind =
  | "damaged"
  | "locked"
  | "not-writable"
  | "disk-full"
  | "replaced"
  | "newer-schema"
  | "not-ours"
  | "old-sqlite";

/** Trouble with the database file that somebody must cure; its message is one line that says how. */
export class StoreError extends Error {
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.kind = kind;
  }
}

const KIND_OF_CODE: [RegExp, StoreErrorKind][] = [
  [/^SQLITE_(CORRUPT|NOTADB)/, "damaged"],
  [/^SQLITE_(BUSY|LOCKED)/, "locked"],
  [/^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT|EISDIR)/, "not-writable"],
  [/^(SQLITE_(FULL|IOERR)|ENOSPC|EDQUOT|EFBIG|EIO)/, "disk-full"],
];

/** What SQLite or the file system complained of, as a StoreError; anything else is returned as it came. */
export function asStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const kind = KIND_OF_CODE.find(([shape]) => shape.test(code))?.[1];
  return kind ? new StoreError(kind, sentence(kind, file, code), { cause: error }) : error;
}

function sentence(kind: StoreErrorKind, file: string, code: string): string {
  switch (kind) {
    case "damaged":
      return `${file} is damaged or no SQLite database (${code}): put a backup in its place: npm run restore -- FILE; without one, move it away and import your newest export`;
    case "locked":
      return `${file} is locked by another program (${code}): let it finish or stop it, then try again`;
    case "not-writable":
      return `${file} cannot be opened or written (${code}): ${accessCure(dirname(file), code)}`;
    default:
      return `${file} could not be written (${code}): the disk is full or failing; free some space, then try again`;
  }
}

const ACCESS_CURES: Record<string, (folder: string) => string> = {
  EROFS: (folder) => `${folder} is on a read-only disk, so name another folder, or a copy of it elsewhere`,
  ENOENT: (folder) => `there is no folder ${folder}, make it first`,
  ENOTDIR: (folder) => `${folder} is no folder, name one`,
};

function accessCure(folder: string, code: string): string {
  const cure = ACCESS_CURES[code === "EROFS" ? code : accessTrouble(folder)];
  return cure?.(folder) ?? `give this user the right to read and write ${folder}`;
}

/** Of what SQLite says only that it cannot, the system tells why. */
function accessTrouble(folder: string): string {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
    return statSync(folder).isDirectory() ? "" : "ENOTDIR";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "";
  }
}
