import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { digestOf, isStamped, removeStamp, stamp } from "../../scripts/setup/stamp.mjs";

function project() {
  const root = mkdtempSync(join(tmpdir(), "mastoboard-stamp-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "app", "deep"), { recursive: true });
  writeFileSync(join(root, "app", "page.tsx"), "one");
  writeFileSync(join(root, "app", "deep", "route.ts"), "two");
  writeFileSync(join(root, "lock.json"), "{}");
  return root;
}

const PATHS = ["app", "lock.json", "missing.json"];

test.each([
  ["a changed file", (root: string) => writeFileSync(join(root, "app", "deep", "route.ts"), "three")],
  ["a new file", (root: string) => writeFileSync(join(root, "app", "new.ts"), "")],
  ["a file that goes", (root: string) => rmSync(join(root, "app", "page.tsx"))],
  ["a file that was missing", (root: string) => writeFileSync(join(root, "missing.json"), "")],
  ["a changed lock file", (root: string) => writeFileSync(join(root, "lock.json"), "{ }")],
])("%s is noticed", (_name, change) => {
  const root = project();
  const before = digestOf(root, PATHS);
  expect(digestOf(root, PATHS)).toBe(before);
  change(root);
  expect(digestOf(root, PATHS)).not.toBe(before);
});

test("another system is noticed, another file elsewhere is not", () => {
  const root = project();
  const before = digestOf(root, PATHS, ["linux"]);
  expect(digestOf(root, PATHS, ["darwin"])).not.toBe(before);
  writeFileSync(join(root, "README.md"), "words");
  expect(digestOf(root, PATHS, ["linux"])).toBe(before);
});

test("what is interrupted does not look done", () => {
  const file = join(project(), "made", "stamp");
  expect(isStamped(file, "abc")).toBe(false);
  stamp(file, "abc");
  expect([isStamped(file, "abc"), isStamped(file, "abd")]).toEqual([true, false]);
  removeStamp(file);
  expect(isStamped(file, "abc")).toBe(false);
});
