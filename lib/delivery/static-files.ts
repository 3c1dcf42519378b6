import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { moveOwnAddresses } from "./base-path.ts";
import { encodeBody } from "./encoding.ts";
import type { Parcel } from "./parcel.ts";
import { IMMUTABLE } from "./policy.ts";
import { fingerprintOf } from "./validator.ts";

export type StaticFiles = {
  /** By the path inside the folder, with `/`; `null` where there is no such file. Read and compressed once. */
  find(path: string): Promise<Parcel> | null;
};

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

const QUALITY = 11;

/**
 * The build's own files, whose names change with their content. They are listed once at the start and only those on the
 * list are served, so no path can lead out of the folder.
 */
export function createStaticFiles(folder: string, basePath = ""): StaticFiles {
  const files = new Map<string, string>();
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const file = join(item.parentPath, item.name);
    files.set(relative(folder, file).split(sep).join("/"), file);
  }
  const packed = new Map<string, Promise<Parcel>>();

  const pack = async (file: string): Promise<Parcel> => {
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const given = await readFile(file);
    // A script loads further ones by addresses that it was built with.
    const isMoved = basePath !== "" && type.startsWith("text/javascript");
    const body = isMoved ? Buffer.from(moveOwnAddresses(given.toString("utf8"), basePath)) : given;
    return {
      status: 200,
      headers: { "content-type": type, "cache-control": IMMUTABLE, "x-content-type-options": "nosniff" },
      bodies: await encodeBody(body, type, QUALITY),
      fingerprint: fingerprintOf(body),
      modified: null,
    };
  };

  return {
    find(path) {
      const file = files.get(path);
      if (file === undefined) return null;
      const known = packed.get(file) ?? pack(file);
      packed.set(file, known);
      return known;
    },
  };
}
