import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { type BoardConfig, CONFIG_FILE, readConfig } from "#lib/config.ts";
import { type Host, parseHost } from "#lib/model/host.ts";

/** Trouble that the person at the keyboard can cure; the message is one line. */
export class CommandError extends Error {
  override name = "CommandError";
}

const SHARED = { help: { type: "boolean", short: "h" }, data: { type: "string" } } as const;

/**
 * Runs a command: prints its help on `--help`, an error as one line, and ends with 0 only on success.
 * Every command knows `--data`, the folder of the database and the configuration.
 */
export async function runCommand<T extends NonNullable<ParseArgsConfig["options"]>>(
  help: string,
  options: T,
  main: (
    words: string[],
    values: ReturnType<typeof parseWords<T & typeof SHARED>>["values"],
  ) => Promise<void>,
): Promise<void> {
  try {
    const { values, positionals } = parseWords({ ...SHARED, ...options });
    if ((values as { help?: boolean }).help) process.stdout.write(help);
    else await main(positionals, values);
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Error ? error.message : String(error));
  }
}

/** The words behind a command. Throws `CommandError` where they are not understood. */
export function parseWords<T extends NonNullable<ParseArgsConfig["options"]>>(options: T) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    const told = error instanceof Error ? inOneLine(error.message) : String(error);
    throw new CommandError(`${told}; see --help`, { cause: error });
  }
}

/** Node tells in up to three lines, the last of them with an example. */
function inOneLine(message: string): string {
  const [, flag] = /(--[\w-]+)\S* argument is ambiguous/.exec(message) ?? [];
  return flag === undefined
    ? (message.split(/\. |\n/)[0] ?? message)
    : `${flag} needs a value; one that begins with a dash is written ${flag}=VALUE`;
}

/** The configuration of the folder named by `--data`, else by MASTOBOARD_DATA, else `data`. */
export function configIn(data: string | undefined): BoardConfig {
  return readConfig(data === undefined ? {} : { env: { ...process.env, MASTOBOARD_DATA: data } });
}

/** The database that there is something to read in: where nothing real has been kept yet, that of the practice. */
export function databaseToRead({ dataDir, databaseFile }: BoardConfig): string {
  const practice = join(dataDir, "practice.db");
  const nothingReal = !existsSync(databaseFile) && !existsSync(join(dataDir, CONFIG_FILE));
  return nothingReal && existsSync(practice) ? practice : databaseFile;
}

/** The same for work that needs one: throws with the cure where there is none. `work` as in "there is nothing to export". */
export function databaseKept(config: BoardConfig, work: string): string {
  const file = databaseToRead(config);
  if (existsSync(file)) return file;
  const cure = "npm start makes it, and --data DIR says where it is";
  throw new CommandError(`there is nothing to ${work} yet: ${file} does not exist; ${cure}`);
}

/** The whole number behind a flag. Throws CommandError where there is none within the bounds. */
export function wholeNumber(
  text: string,
  flag: string,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  const bounds = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  throw new CommandError(`--${flag} is a whole number ${bounds}, not "${text}"`);
}

export function hostNamed(word: string): Host {
  try {
    return parseHost(word);
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Tells on stderr how far a long task is, from its second second on and then once a second. */
export function progressOf(unit: string): (count: number) => void {
  const started = performance.now();
  let told = started + 1_000;
  return (count) => {
    const now = performance.now();
    if (now - told < 1_000) return;
    told = now;
    console.error(`${count.toLocaleString("en-GB")} ${unit} in ${Math.round((now - started) / 1000)} s …`);
  };
}
