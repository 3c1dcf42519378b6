import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";

/** The file is there with the whole text, or as it was before: never half. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.new`;
  const handle = openSync(draft, "w");
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}
