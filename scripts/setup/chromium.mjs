import { existsSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";
import { Trouble } from "./trouble.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
];

/** The system's own Chromium; `null` where there is none. */
export function findChromium() {
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/**
 * Makes sure that there is a Chromium to test with: the system's, else Debian's package, else Playwright's own.
 * @param {string} root @param {string} node
 */
export async function ensureChromium(root, node) {
  if (findChromium() || (await playwrightHasIts(root, node))) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await withProgress("Installing Chromium", async () => {
      await runCommand("apt-get", ["update", "-q"], { cwd: root, env });
      const install = ["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-dejavu-core"];
      await runCommand("apt-get", install, { cwd: root, env });
    });
    if (findChromium()) return;
  }
  const cli = join(root, "node_modules", "playwright", "cli.js");
  await withProgress("Fetching Chromium", () =>
    runCommand(node, [cli, "install", "chromium"], { cwd: root }),
  );
  if (await playwrightHasIts(root, node)) return;
  throw new Trouble(
    "No Chromium to test with: install one (on Debian: sudo apt-get install chromium) and run the tests again",
  );
}

/** @param {string} root @param {string} node */
async function playwrightHasIts(root, node) {
  const question = 'process.stdout.write(require("playwright").chromium.executablePath())';
  const { code, output } = await runCommand(node, ["-e", question], { cwd: root });
  return code === 0 && existsSync(output.trim());
}
