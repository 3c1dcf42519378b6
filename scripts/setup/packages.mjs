import { existsSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";
import { digestOf, isStamped, removeStamp, stamp } from "./stamp.mjs";
import { Trouble } from "./trouble.mjs";

/** Which sign in npm's words means which cure. @type {[RegExp, string][]} */
const CURES = [
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|network request/,
    "The packages could not be fetched: check the network, or the registry that `npm config get registry` names, and start again",
  ],
  [/ENOSPC/, "The disk is full: free about 1 GB and start again"],
  [
    /EACCES|EPERM|EROFS/,
    "The folder of packages cannot be written: start as the owner of this folder, or give yourself the right to write in it",
  ],
  [/EUSAGE|EJSONPARSE/, "package.json or package-lock.json is damaged: restore both from the repository"],
  [
    /E404|ETARGET|notarget/i,
    "The registry does not have all packages: go back to the public one with `npm config delete registry`",
  ],
  [
    /SELF_SIGNED|CERT_|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/,
    "The registry's certificate is not trusted: name your authority with `npm config set cafile FILE`",
  ],
];

/** @param {string} output what npm said when it failed */
export function cureFor(output) {
  return CURES.find(([sign]) => sign.test(output))?.[1] ?? null;
}

/**
 * Installs the packages that the lock file names, unless that has been done. `npm ci` would be stricter, but it refuses a
 * lock file that lists the ready-made programs of other platforms only in part.
 * @param {string} root
 */
export async function ensurePackages(root) {
  const folder = join(root, "node_modules");
  const file = join(folder, ".mastoboard-stamp");
  const digest = digestOf(root, ["package.json", "package-lock.json"], [process.platform, process.arch]);
  if (isStamped(file, digest)) return;
  removeStamp(file);

  // Under `npm start` the very npm that was called, wherever it is kept.
  const npm = process.env.npm_execpath;
  const [program, first] = npm && existsSync(npm) ? [process.execPath, [npm]] : ["npm", []];
  const args = [...first, "install", "--no-save", "--include=dev", "--include=optional", "--no-progress"];
  await withProgress("Installing packages", async () => {
    const result = await runCommand(program, args, { cwd: root }).catch((cause) => {
      throw new Trouble(
        cause.code === "ENOENT"
          ? "npm is missing: install it (on Debian: apt-get install npm) and start again"
          : `npm cannot be run: ${cause.message}`,
      );
    });
    if (result.code !== 0) {
      const cure = cureFor(result.output);
      if (cure) throw new Trouble(cure);
      throw new Trouble("npm install failed for the reason above; mend it and start again", {
        details: result.output,
      });
    }
  });
  return () => stamp(file, digest);
}
