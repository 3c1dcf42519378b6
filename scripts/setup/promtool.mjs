import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";

const INSTALLED = "/usr/bin/promtool";

/** @param {string} root */
const fetchedTo = (root) => join(root, ".runtime", "promtool");

/**
 * The checker of Prometheus' text format: the system's, else the one fetched before; `null` where there is none.
 * @param {string} root
 */
export function findPromtool(root) {
  return [INSTALLED, fetchedTo(root)].find((place) => existsSync(place)) ?? null;
}

/**
 * Takes it out of Debian's package where it is missing. Nothing is installed, since the package would start a server of
 * its own. Where that fails, the one test that needs it is skipped.
 * @param {string} root
 */
export async function ensurePromtool(root) {
  if (findPromtool(root) || !existsSync("/usr/bin/apt-get")) return;
  const folder = join(root, ".runtime", "prometheus");
  mkdirSync(folder, { recursive: true });
  await withProgress("Fetching promtool", async () => {
    await runCommand("apt-get", ["download", "-q", "prometheus"], { cwd: folder });
    const archive = readdirSync(folder).find((name) => name.endsWith(".deb"));
    if (archive) await runCommand("dpkg-deb", ["--extract", archive, "."], { cwd: folder });
    const tool = join(folder, "usr", "bin", "promtool");
    if (existsSync(tool)) renameSync(tool, fetchedTo(root));
  });
  rmSync(folder, { recursive: true, force: true });
}
