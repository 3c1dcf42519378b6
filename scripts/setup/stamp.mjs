import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * A digest of the names and contents of files and folders under the root, and of further words. What is not there counts
 * as such, so that its appearance changes the digest.
 * @param {string} root @param {string[]} paths @param {string[]} [words]
 */
export function digestOf(root, paths, words = []) {
  const hash = createHash("sha256");
  const add = (/** @type {string | Buffer} */ part) => hash.update(`${part.length}:`).update(part);
  for (const word of words) add(word);
  for (const path of paths) {
    for (const file of filesUnder(join(root, path))) {
      add(relative(root, file));
      add(readFileSync(file));
    }
    add(path);
  }
  return hash.digest("hex");
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** @param {string} file @param {string} digest */
export function isStamped(file, digest) {
  return existsSync(file) && readFileSync(file, "utf8").trim() === digest;
}

/** @param {string} file @param {string} digest */
export function stamp(file, digest) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${digest}\n`);
}

/** Before the work begins: what is interrupted must not look done. @param {string} file */
export function removeStamp(file) {
  rmSync(file, { force: true });
}
