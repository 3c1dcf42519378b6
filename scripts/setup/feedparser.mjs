import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";

const PACKAGES = ["python3-feedparser", "python3-sgmllib3k"];
const INSTALLED = "/usr/lib/python3/dist-packages";

/** @param {string} root */
const fetchedTo = (root) => join(root, ".runtime", "feedparser");

/**
 * The folder of Python's feedparser, which reads feeds as their readers do: the system's, else the one fetched before;
 * `null` where there is none.
 * @param {string} root
 */
export function findFeedparser(root) {
  if (!existsSync("/usr/bin/python3")) return null;
  const folders = [INSTALLED, join(fetchedTo(root), INSTALLED)];
  return folders.find((folder) => existsSync(join(folder, "feedparser"))) ?? null;
}

/**
 * Takes it out of Debian's packages where it is missing, without installing anything. Where that fails, the one test that
 * needs it is skipped.
 * @param {string} root
 */
export async function ensureFeedparser(root) {
  if (findFeedparser(root) || !existsSync("/usr/bin/apt-get")) return;
  const folder = fetchedTo(root);
  mkdirSync(folder, { recursive: true });
  await withProgress("Fetching feedparser", async () => {
    await runCommand("apt-get", ["download", "-q", ...PACKAGES], { cwd: folder });
    for (const archive of readdirSync(folder).filter((name) => name.endsWith(".deb"))) {
      await runCommand("dpkg-deb", ["--extract", archive, "."], { cwd: folder });
      rmSync(join(folder, archive));
    }
  });
}
