// Run in a process of its own, so that its memory is that of reading alone: asks for every path of the server that is
// named on the command line, and after each for a harmless page, and writes one JSON line per path.
import { createFetcher } from "../../lib/fediverse/guarded-fetch.ts";
import { parseInstanceV1 } from "../../lib/fediverse/instance.ts";
import { parseJson } from "../../lib/fediverse/json.ts";

const [host = "", timeoutMs, times, ...paths] = process.argv.slice(2);
const collectGarbage = globalThis.gc;
if (!collectGarbage)
  throw new Error("The figures mean nothing without a collection; run it with --expose-gc");

const HARMLESS = "/harmless";
const { get } = createFetcher({ allowPrivate: [host], userAgent: "Mastoboard/0 (test)" });

/** Only bombs may be cut short: what is harmless is given time, however busy the machine is. */
async function read(path: string) {
  const short = path === HARMLESS ? {} : { timeoutMs: Number(timeoutMs) };
  const answer = await get(`http://${host}${path}`, short);
  if (!answer.ok) return { cause: answer.cause, detail: answer.detail };
  const said = parseInstanceV1(parseJson(answer.body));
  return said === null ? { cause: "malformed", detail: "not about an instance" } : { said };
}

/** Two rounds, since what the first one closes is freed by the second; the pause lets sockets and streams close. */
async function settled(): Promise<NodeJS.MemoryUsage> {
  for (let round = 0; round < 2; round++) {
    await new Promise((resume) => setImmediate(resume));
    collectGarbage?.();
  }
  return process.memoryUsage();
}

const inUse = ({ heapUsed, external }: NodeJS.MemoryUsage) => heapUsed + external;

for (let warming = 0; warming < 20; warming++) await read(HARMLESS);

for (const path of paths) {
  const before = await settled();
  let peak = before.rss;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  let outcome = {};
  for (let time = 0; time < Number(times); time++) outcome = await read(path);
  clearInterval(sampling);
  peak = Math.max(peak, process.memoryUsage.rss());
  const after = await settled();
  const alive = "said" in (await read(HARMLESS));
  const figures = { peakBytes: peak - before.rss, keptBytes: inUse(after) - inUse(before), alive };
  console.log(JSON.stringify({ path, outcome, ...figures }));
}
