import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { formatInstant, MINUTE } from "#lib/model/instant.ts";
import { memoryOf, SERVER_CORE, startPinned } from "./processes.ts";

const ROWS = 400_000;

function* lines(): Generator<string> {
  yield "time,users,active,posts,servers\n";
  for (let row = 0; row < ROWS; row++) {
    const at = formatInstant(Date.UTC(2012, 0, 1) + row * 15 * MINUTE);
    yield `${at},${100 + (row >> 4)},${40 + (row >> 6)},${1000 + 3 * row},${2000 + (row >> 5)}\n`;
  }
}

/** One large CSV into an empty folder through the command itself: seconds, and the most memory seen, in MB. */
export async function measureImport(
  folder: string,
): Promise<{ rows: number; seconds: number; memory: number }> {
  const data = join(folder, "import");
  mkdirSync(data);
  const file = join(folder, "large.csv");
  await pipeline(Readable.from(lines()), createWriteStream(file));
  const begun = performance.now();
  const command = startPinned(["scripts/import.ts", "large.example", file, "--data", data], {
    core: SERVER_CORE,
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(command) ?? 0);
  }, 100);
  const [code] = await once(command, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${code}`);
  return { rows: ROWS, seconds: (performance.now() - begun) / 1000, memory };
}
