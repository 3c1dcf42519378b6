import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pastLines } from "#lib/practice/past.ts";
import type { Practice } from "./practice.ts";
import { StartError } from "./start-error.ts";

const run = promisify(execFile);

/** Tells the practice server's past through the same command that restores a real history. */
export async function importPast(host: string, practice: Practice, env: NodeJS.ProcessEnv): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-past-"));
  try {
    const file = join(folder, "past.csv");
    await writeFile(file, pastLines(practice));
    await run(process.execPath, ["scripts/import.ts", host, file], { env, maxBuffer: 2 ** 26 });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new StartError(
      `The practice server's past could not be imported: ${said.split("\n").at(-1) || String(error)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
