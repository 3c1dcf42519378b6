import { existsSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join, resolve } from "node:path";
import next from "next";
import { probeFonts } from "#lib/charts/png.ts";
import type { BoardConfig } from "#lib/config.ts";
import { createFront, type FrontOptions } from "#lib/delivery/front.ts";
import { openReader, WEB_PATIENCE_MS } from "#lib/store/sqlite.ts";
import { standIns } from "./stand-ins.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");

/** Throws, with the cure, where there are no pages to show or no letters to draw with. */
export async function checkPages(): Promise<void> {
  if (!existsSync(join(ROOT, ".next", "BUILD_ID"))) {
    throw new Error("The pages are not built: run npm start, or npm run build before this");
  }
  await probeFonts();
}

/** All that the board answers, made in this process. */
export async function openFront(
  config: BoardConfig,
  report: FrontOptions["report"],
): Promise<RequestListener> {
  const app = next({ dev: false, dir: ROOT });
  await app.prepare();
  const reader = await openReader(config.databaseFile, WEB_PATIENCE_MS);
  return createFront({
    handle: app.getRequestHandler(),
    generation: () => reader.generation(),
    now: () => performance.now(),
    report,
    basePath: config.basePath,
    placeholder: await standIns(config),
    staticFolder: join(ROOT, ".next", "static"),
    notFoundPage: (path) => {
      const asked = path.split("/")[1];
      const language = config.languages.find((each) => each === asked) ?? config.languages[0] ?? "en";
      return `/${language}/404`;
    },
    host: config.baseUrl === null ? `localhost:${config.port}` : new URL(config.baseUrl).host,
  });
}
