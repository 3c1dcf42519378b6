import { existsSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";
import { digestOf, isStamped, removeStamp, stamp } from "./stamp.mjs";
import { Trouble } from "./trouble.mjs";

const SOURCES = ["app", "lib", "next.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

/**
 * Builds the pages, unless the last build was of these very sources.
 * @param {string} root @param {string} node
 */
export async function ensureBuild(root, node) {
  const file = join(root, ".next", "mastoboard-stamp");
  const digest = digestOf(root, SOURCES);
  if (isStamped(file, digest) && existsSync(join(root, ".next", "BUILD_ID"))) return;
  removeStamp(file);

  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
  };
  await withProgress("Building the pages", async () => {
    const next = join(root, "node_modules", "next", "dist", "bin", "next");
    const { code, output } = await runCommand(node, [next, "build"], { cwd: root, env });
    if (code === 0) return;
    if (/ENOSPC/.test(output)) throw new Trouble("The disk is full: free about 500 MB and start again");
    if (/EACCES|EROFS/.test(output)) {
      throw new Trouble(
        "The folder .next cannot be written: start as its owner, or delete it and start again",
      );
    }
    throw new Trouble("The pages could not be built for the reason above", { details: output });
  });
  stamp(file, digest);
}
