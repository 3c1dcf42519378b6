import { CommandError, runCommand, wholeNumber } from "./command.ts";
import { crowd } from "./torture/crowd.ts";
import type { CrowdReport } from "./torture/judge-crowd.ts";
import { killAll, sharesOf } from "./torture/kills.ts";
import { logUnderReaders } from "./torture/log-size.ts";

const HELP = `Kills the board's work again and again, and looks whether anything was lost.

  npm run torture [-- --kills 1000] [--minutes 10] [--rows 400000] [--seed 1]

1. Kills (kill -9) a collector that polls, an import, a change of the schema, a backup and a restore at random moments. After
   each the database must be whole, everything acknowledged must be in it once, and the work must go on.
2. Runs five collectors and three web servers on one data folder, and kills or stops the leader every minute: each slot is
   stored once and asked for once, and another collector takes over within two leases.
3. Imports a history while twenty connections always read: the write-ahead log must stay below 16 MB.

The exit code is 0 only if all of it held. The web servers need built pages (npm run build); without, bare readers read.

  --kills N     how often to kill; 0 leaves the first part out (default 1000)
  --minutes N   how long the second part lasts; 0 leaves it out (default 10)
  --rows N      of the history; 0 leaves the third part out (default 400000)
  --seed N      another seed, other moments (default 1)
`;

const OPTIONS = {
  kills: { type: "string", default: "1000" },
  minutes: { type: "string", default: "10" },
  rows: { type: "string", default: "400000" },
  seed: { type: "string", default: "1" },
} as const;

const LANES = 3;
const LARGEST_LOG = 16e6;
/** A calm, what befalls the leader, and the time until another leads. */
const FATE_SECONDS = 60;
const WEB_PORTS = 4690;

const TOLD_EVERY_MS = 10_000;
let toldAt = performance.now();

/** Rewrites one line where somebody watches; into a file it writes one now and then. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  else if (text !== "" && performance.now() - toldAt >= TOLD_EVERY_MS) {
    toldAt = performance.now();
    process.stderr.write(`${text} …\n`);
  }
}

async function partOne(kills: number, seed: number): Promise<string[]> {
  const begun = performance.now();
  let done = 0;
  const { tallies, punctuality } = await killAll({
    seed,
    kills: sharesOf(kills),
    slotSeconds: 3,
    lanes: LANES,
    onKill: () => progress(`${++done} of ${kills} kills`),
  });
  progress("");
  const survived = tallies.map(({ name, kills: count }) => `${count} ${name}`).join(", ");
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(
    `Killed ${tallies.reduce((sum, tally) => sum + tally.kills, 0)} times (${survived}) in ${seconds} s`,
  );
  console.log(
    punctuality.slots === 0
      ? "  no slot was lived through from beginning to end, too few kills to tell of punctuality"
      : `  ${punctuality.slots} slots lived through and stored in their time, the slowest after ${Math.round(punctuality.slowestMs)} ms`,
  );
  return [...tallies.flatMap(({ problems }) => problems), ...punctuality.late];
}

async function partTwo(minutes: number): Promise<string[]> {
  const fates = Array.from({ length: Math.max(1, minutes - 1) }, (_, i) =>
    i % 2 === 0 ? ("killed" as const) : ("sleeps" as const),
  );
  const report = await crowd({
    collectors: 5,
    readers: 3,
    servers: 3,
    slotSeconds: 20,
    leaseSeconds: 15,
    fates,
    calmSeconds: FATE_SECONDS - 20,
    ports: WEB_PORTS,
    onFate: progress,
  });
  progress("");
  tellCrowd(report);
  return [...report.problems, ...report.late];
}

function tellCrowd(report: CrowdReport): void {
  const takeovers = report.takeoverMs.map((ms) => (ms / 1000).toFixed(1)).join(", ");
  console.log(`5 collectors and ${report.visitors} on one data folder`);
  console.log(
    `  ${report.stored} of ${report.slots} slots stored, each once; ${report.leaderless} passed without a leader`,
  );
  console.log(
    `  ${report.asked} polls, ${report.requests} requests; ${report.askedTwice} polls made again after their collector was stopped in them`,
  );
  console.log(`  another took over after ${takeovers} s`);
}

async function partThree(rows: number): Promise<string[]> {
  const problems: string[] = [];
  for (const holdMs of [20, 200, 1_000]) {
    progress(`importing ${rows} rows under readers of ${holdMs} ms each`);
    const { peakBytes, polls, seconds } = await logUnderReaders({ readers: 20, holdMs, rows });
    progress("");
    const peak = (peakBytes / 1e6).toFixed(1);
    console.log(
      `${rows} rows and ${polls} polls under 20 readers of ${holdMs} ms each: the log grew to ${peak} MB, in ${Math.round(seconds)} s`,
    );
    if (peakBytes > LARGEST_LOG) problems.push(`the write-ahead log grew to ${peak} MB`);
  }
  return problems;
}

await runCommand(HELP, OPTIONS, async (words, values) => {
  if (words.length > 0) throw new CommandError(`"${words[0]}" is not understood; see --help`);
  const kills = wholeNumber(values.kills, "kills", 0);
  const minutes = wholeNumber(values.minutes, "minutes", 0);
  const rows = wholeNumber(values.rows, "rows", 0);
  const seed = wholeNumber(values.seed, "seed", 0, 2 ** 31 - 1);
  const problems: string[] = [];
  if (kills > 0) problems.push(...(await partOne(kills, seed)));
  if (minutes > 0) problems.push(...(await partTwo(minutes)));
  if (rows > 0) problems.push(...(await partThree(rows)));
  for (const problem of problems) console.log(`WRONG  ${problem}`);
  console.log(problems.length === 0 ? "All of it held" : `${problems.length} times it did not hold`);
  if (problems.length > 0) process.exitCode = 1;
});
