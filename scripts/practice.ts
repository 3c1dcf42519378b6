import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { PRACTICE_FILE, readConfig } from "#lib/config.ts";
import { wholeSecond } from "#lib/model/instant.ts";
import { DEFAULT_SEED, type Epoch, formatEpoch, parseEpoch } from "#lib/practice/epoch.ts";
import { isMisbehaviour, MISBEHAVIOURS } from "#lib/practice/misbehaviour.ts";
import { pastLines } from "#lib/practice/past.ts";
import { startPractice } from "#lib/practice/practice-server.ts";
import { makeFolder } from "#lib/store/make-folder.ts";
import { CommandError, parseWords, wholeNumber } from "./command.ts";

const HELP = `Runs the practice server: an invented Mastodon on loopback, to try the board on.

  node scripts/practice.ts [--port 4680] [--data DIR] [--cached] [--misbehave NAME]
  node scripts/practice.ts --past FILE    writes its past, for: npm run import -- 127.0.0.1:4680 FILE

  --port N          where it listens on 127.0.0.1 (default 4680)
  --data DIR        where ${PRACTICE_FILE} keeps its beginning (default data)
  --seed N          another community; only when it begins
  --cached          answers as old as Mastodon's own caches make them
  --misbehave NAME  one of:
${Object.entries(MISBEHAVIOURS)
  .map(([name, does]) => `    ${name.padEnd(21)} ${does}`)
  .join("\n")}
`;

async function keptEpoch(dataDir: string, seed: number): Promise<Epoch> {
  const file = join(dataDir, PRACTICE_FILE);
  try {
    return parseEpoch(readFileSync(file, "utf8"));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  const epoch = { seed, startedAt: wholeSecond(Date.now()) };
  makeFolder(dataDir);
  await writeFile(file, formatEpoch(epoch));
  return epoch;
}

async function main(): Promise<void> {
  const { values, positionals } = parseWords({
    port: { type: "string", default: "4680" },
    data: { type: "string" },
    seed: { type: "string", default: String(DEFAULT_SEED) },
    past: { type: "string" },
    misbehave: { type: "string" },
    cached: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if (positionals[0] !== undefined)
    throw new CommandError(`"${positionals[0]}" is not understood; see --help`);
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const { misbehave = null, cached } = values;
  if (misbehave !== null && !isMisbehaviour(misbehave)) {
    throw new CommandError(`--misbehave ${misbehave} is not known; choose one that --help lists`);
  }
  const port = wholeNumber(values.port, "port", 0, 65_535);
  const env = { ...process.env, ...(values.data !== undefined && { MASTOBOARD_DATA: values.data }) };
  const { dataDir } = readConfig({ env, readText: () => null });
  const epoch = await keptEpoch(dataDir, wholeNumber(values.seed, "seed", 0, 2 ** 31 - 1));
  if (values.past !== undefined) {
    await writeFile(values.past, Readable.from(pastLines(epoch)));
    return;
  }
  const practice = await startPractice({ ...epoch, port, now: Date.now, misbehave, cached }).catch(
    (error: unknown) => {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      throw taken ? new Error(`port ${port} is in use; choose another with --port`, { cause: error }) : error;
    },
  );
  process.stdout.write(`The practice server answers at ${practice.url}\n`);
  const stop = () => void practice.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `practice: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n`,
  );
  process.exitCode = 1;
});
