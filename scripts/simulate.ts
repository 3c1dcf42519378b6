import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, runCommand } from "./command.ts";
import { simulate } from "./simulate/simulate.ts";

const HELP = `Runs the collector and a database through simulated days, with every fault mixed, and accounts for each slot.

  npm run simulate -- [--servers 1000] [--days 30] [--seed 6]

Nothing is asked of any server, and nothing is written outside a folder of its own that is removed in the end. Needs no
configuration. The exit code is 1 where a slot is not accounted for, or a sample is not what the server said.
`;

const POLL_SECONDS = 3600;
const MEGABYTE = 2 ** 20;

const count = new Intl.NumberFormat("en-GB");

function wholeNumber(text: string, name: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new CommandError(`--${name} must be a whole number from 1 on, not "${text}"`);
}

const options = {
  servers: { type: "string", default: "1000" },
  days: { type: "string", default: "30" },
  seed: { type: "string", default: "6" },
} as const;

await runCommand(HELP, options, async (words, values) => {
  if (words.length > 0) throw new CommandError(`"${words[0]}" is not understood; see --help`);
  const [servers, days, seed] = [
    wholeNumber(values.servers, "servers"),
    wholeNumber(values.days, "days"),
    wholeNumber(values.seed, "seed"),
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
        heaps.push(heapBytes / MEGABYTE);
        console.log(
          `day ${day}: ${(heapBytes / MEGABYTE).toFixed(1)} MB in the heap, ${files ?? "?"} files open, ${inSeconds()}`,
        );
      },
    });
    const { slots, samples, failures, unaccounted, untrue, questions, complaints } = outcome;
    console.log(`${count.format(slots)} slots, ${count.format(questions)} questions, in ${inSeconds()}`);
    console.log(`${count.format(samples)} samples, ${count.format(untrue)} of them untrue`);
    for (const [cause, number] of Object.entries(failures)) console.log(`${count.format(number)} ${cause}`);
    console.log(`${count.format(unaccounted)} not accounted for`);
    console.log(`${growthOf(heaps).toFixed(2)} MB of growth a day`);
    for (const complaint of complaints) console.log(complaint);
    if (unaccounted + untrue + complaints.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The slope of the line of least squares; the first days, in which caches fill, are left out where there are others. */
function growthOf(heaps: readonly number[]): number {
  const settled = heaps.length > 6 ? heaps.slice(3) : heaps;
  const middle = (settled.length - 1) / 2;
  const mean = settled.reduce((sum, heap) => sum + heap, 0) / settled.length;
  const [up, along] = settled.reduce<[number, number]>(
    ([up, along], heap, day) => [up + (day - middle) * (heap - mean), along + (day - middle) ** 2],
    [0, 0],
  );
  return along === 0 ? 0 : up / along;
}
