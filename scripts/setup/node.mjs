import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.mjs";
import { Trouble } from "./trouble.mjs";

export const NODE_MAJOR = 24;

/** @param {string} version like v24.21.0 */
export function isNewEnough(version) {
  return Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0) >= NODE_MAJOR;
}

/**
 * The Node that runs the board: this one where it is new enough, else the one that came with the packages.
 * @param {string} root
 */
export async function chooseNode(root) {
  if (isNewEnough(process.version)) return process.execPath;
  const brought = join(root, "node_modules", ".bin", "node");
  if (existsSync(brought)) {
    try {
      const { code, output } = await runCommand(brought, ["--version"], { cwd: root });
      if (code === 0 && isNewEnough(output.trim())) return brought;
    } catch {
      // It is there but does not run on this system, which comes to the same as not being there.
    }
  }
  throw new Trouble(
    `Install Node ${NODE_MAJOR} or newer (https://nodejs.org) and start again: this is Node ${process.version}, and no newer one could be brought for ${process.platform}-${process.arch}`,
  );
}
