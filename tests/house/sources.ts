import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(fileURLToPath(new URL("../..", import.meta.url)));

export type Import = { specifier: string; typeOnly: boolean; target: string | null };
export type Source = { path: string; text: string; imports: Import[] };

/** Every source file of the product, by its path from the root, with what it imports. */
export function readSources(folders = ["lib", "app", "scripts"]): Source[] {
  return folders.flatMap((folder) =>
    filesUnder(folder)
      .filter((path) => /\.(ts|tsx|mjs|mts)$/.test(path) && !/\.d\.m?ts$/.test(path))
      .map((path) => readSource(path, readFileSync(join(ROOT, path), "utf8"))),
  );
}

export function filesUnder(folder: string): string[] {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(ROOT, join(item.parentPath, item.name)).split(sep).join("/"))
    .sort();
}

export function readSource(path: string, text: string): Source {
  return { path, text, imports: importsOf(path, text) };
}

const STATEMENT = /^\s*(?:import|export)\b(?<what>[^"';]*?)\bfrom\s*["'](?<from>[^"']+)["']/gm;
const BARE = /^\s*import\s*["'](?<from>[^"']+)["']/gm;
const DYNAMIC = /\bimport\s*\(\s*["'](?<from>[^"']+)["']/g;

function importsOf(path: string, text: string): Import[] {
  const found = [STATEMENT, BARE, DYNAMIC].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      specifier: groups?.from ?? "",
      typeOnly: isTypeOnly(groups?.what ?? ""),
    })),
  );
  return found.map((each) => ({ ...each, target: targetOf(path, each.specifier) }));
}

/** `import type …`, or braces in which every name is marked as a type. */
function isTypeOnly(what: string): boolean {
  if (/^\s*type\b(?!\s*,)/.test(what)) return true;
  const names = /^\s*\{([\s\S]*)\}\s*$/
    .exec(what)?.[1]
    ?.split(",")
    .filter((name) => name.trim() !== "");
  return names !== undefined && names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

/** The imported file by its path from the root, `null` for packages. */
function targetOf(path: string, specifier: string): string | null {
  const target = specifier.startsWith("#lib/")
    ? join(ROOT, "lib", specifier.slice("#lib/".length))
    : specifier.startsWith(".")
      ? resolve(ROOT, dirname(path), specifier)
      : null;
  if (target === null) return null;
  const existing = [target, `${target}.ts`, `${target}.tsx`].find((file) => existsSync(file)) ?? target;
  return relative(ROOT, existing).split(sep).join("/");
}
