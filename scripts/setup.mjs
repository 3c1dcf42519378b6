import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./setup/build.mjs";
import { chooseNode } from "./setup/node.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { runCommand } from "./setup/run-command.mjs";
import { Trouble } from "./setup/trouble.mjs";

// Everything here runs on the Node that the system has, 18 or newer, and before any package is there.

export const ROOT = resolve(fileURLToPath(new URL("..", import.meta.url)));

/** Packages and a Node that is new enough, whose path is the answer. Quick where all is there. Throws Trouble. */
export async function setUpNode() {
  const remember = await ensurePackages(ROOT);
  const node = await chooseNode(ROOT);
  if (remember) {
    await checkDatabaseEngine(node);
    remember();
  }
  return node;
}

/**
 * The finished pages. Looks first whether the configuration is right, because building takes a while.
 * @param {string} node @param {NodeJS.ProcessEnv} env
 */
export async function setUpPages(node, env) {
  const asked = await runCommand(node, ["scripts/setup/check-config.ts"], { cwd: ROOT, env });
  if (asked.code === 2) throw new Trouble(asked.output.trim());
  if (asked.code !== 0) {
    throw new Trouble("The configuration could not be read for the reason above", { details: asked.output });
  }
  await ensureBuild(ROOT, node);
}

/** A native module that does not fit its Node may end the process instead of throwing, so a process of its own tries it. @param {string} node */
async function checkDatabaseEngine(node) {
  const trial = 'new (require("better-sqlite3"))(":memory:").prepare("select 1").get()';
  const { code, output } = await runCommand(node, ["-e", trial], { cwd: ROOT });
  if (code === 0) return;
  throw new Trouble(
    `SQLite does not run on ${process.platform}-${process.arch}: delete node_modules and start again, or use a system that better-sqlite3 is made for`,
    { details: output },
  );
}
