import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, runCommand, wholeNumber } from "./command.ts";
import { simulate } from "./simulate/simulate.ts";
import { faultsOf, growthOf } from "./simulate/verdict.ts";

const HELP = `Runs the collector and a database through simulated days, with every fault mixed, and accounts for each slot.

  npm run simulate -- [--servers 1000] [--days 30] [--seed 6]

Nothing is asked of any server, and nothing is written outside a folder of its own that is removed in the end. Needs no
configuration. The exit code is 1 where a slot is not accounted for, a sample is not what the server said, fewer than
99.9 % of the slots of healthy servers were stored within a minute while we ran, or memory grows by 1 MB a day (judged
from seven days on).
`;

const POLL_SECONDS = 3600;
const MEGABYTE = 2 ** 20;

const count = new Intl.NumberFormat("en-GB");

/** Within these the clock stays one that the collector believes, and the servers fit into memory. */
const MOST = { servers: 10_000, days: 3_650, seed: 2 ** 31 - 1 };

const options = {
  servers: { type: "string", default: "1000" },
  days: { type: "string", default: "30" },
  seed: { type: "string", default: "6" },
} as const;

await runCommand(HELP, options, async (words, values) => {
  if (words.length > 0) throw new CommandError(`"${words[0]}" is not understood; see --help`);
  const [servers, days, seed] = [
    wholeNumber(values.servers, "servers", 1, MOST.servers),
    wholeNumber(values.days, "days", 1, MOST.days),
    wholeNumber(values.seed, "seed", 1, MOST.seed),
  ];
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-simulate-"));
  const heaps: number[] = [];
  const begun = performance.now();
  const inSeconds = () => `${Math.round((performance.now() - begun) / 1000)} s`;
  try {
    const outcome = await simulate({
      folder,
      servers,
      days,
      seed,
      pollSeconds: POLL_SECONDS,
      onDay(day, { heapBytes, files }) {
        heaps.push(heapBytes);
        console.log(
          `day ${day}: ${(heapBytes / MEGABYTE).toFixed(1)} MB in the heap, ${files ?? "?"} files open, ${inSeconds()}`,
        );
      },
    });
    const { slots, samples, due, inTime, failures, unaccounted, untrue, questions } = outcome;
    // Without a collection of garbage the heap says nothing of what is held.
    const growth = globalThis.gc ? growthOf(heaps) : null;
    console.log(`${count.format(slots)} slots, ${count.format(questions)} questions, in ${inSeconds()}`);
    console.log(`${count.format(samples)} samples, ${count.format(untrue)} of them untrue`);
    console.log(`${count.format(inTime)} of ${count.format(due)} due of healthy servers stored in time`);
    for (const [cause, number] of Object.entries(failures)) console.log(`${count.format(number)} ${cause}`);
    console.log(`${count.format(unaccounted)} not accounted for`);
    console.log(
      growth === null ? "growth is not judged" : `${(growth / MEGABYTE).toFixed(2)} MB of growth a day`,
    );
    const faults = faultsOf(outcome, growth);
    for (const fault of faults) console.log(`wrong: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
