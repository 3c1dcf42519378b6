import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ConfigError } from "#lib/config/config-error.ts";
import { withoutSecrets } from "#lib/config/secrets.ts";
import { withDomains } from "#lib/config/with-domains.ts";
import { type BoardConfig, CONFIG_FILE, readConfig, readTextFile } from "#lib/config.ts";
import { logLevel } from "#lib/log.ts";
import { parseHost } from "#lib/model/host.ts";
import { wholeSecond } from "#lib/model/instant.ts";
import { publicAddressCure } from "./doctor/public-address.ts";
import { addressesOf } from "./run/addresses.ts";
import { prepareDataFolder } from "./run/data-folder.ts";
import { importPast } from "./run/import-past.ts";
import { type Kept, keepRunning, type Program } from "./run/keep-running.ts";
import { COLLECTOR_FLAGS, MEMORY_ENV, WEB_FLAGS } from "./run/memory.ts";
import { checkPort, untilListening } from "./run/port.ts";
import { openPractice, type Practice, savePractice } from "./run/practice.ts";
import { StartError } from "./run/start-error.ts";
import { writeWhole } from "./run/write-whole.ts";
import { parseStartArguments, START_HELP } from "./setup/arguments.mjs";

/** All must have ended within five seconds; the last moment is for the system. */
const PATIENCE_MS = 4_500;

const effects = { say: (line: string) => console.log(line), now: () => performance.now() };
const running: Kept[] = [];
let stopping: Promise<void> | null = null;

function stopAll(exitCode: number): Promise<void> {
  stopping ??= Promise.all(running.map((kept) => kept.stop(PATIENCE_MS))).then(() => process.exit(exitCode));
  return stopping;
}

function keep(program: Program): Kept {
  const kept = keepRunning(program, effects);
  running.push(kept);
  return kept;
}

/** Reads the configuration as it will be with these servers in it, and only then writes it. */
function configWith(domains: string[], env: NodeJS.ProcessEnv): BoardConfig {
  if (domains.length === 0) return readConfig({ env });
  const { dataDir, timeZone } = readConfig({ env });
  const file = join(dataDir, CONFIG_FILE);
  const text = withDomains(readTextFile(file), domains.map(parseHost), timeZone);
  const config = readConfig({ env, readText: (path) => (path === file ? text : readTextFile(path)) });
  writeWhole(file, text);
  return config;
}

/** Starts the practice server, and tells its past where that has not been done. */
async function practise(practice: Practice, dataDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  const args = ["--port", String(practice.port)];
  const server = keep({
    name: "practice server",
    file: "scripts/practice.ts",
    args,
    env: withoutSecrets(env),
    quiet: true,
  });
  await Promise.race([server.ready, untilListening(practice.port, 10_000)]);
  if (practice.imported && existsSync(readConfig({ env }).databaseFile)) return;
  await importPast(practiceHost(practice), practice, env);
  savePractice(dataDir, { ...practice, imported: true });
}

function practiceHost({ port }: Practice): string {
  return `127.0.0.1:${port}`;
}

function tell(config: BoardConfig, port: number): void {
  const [first = "", ...others] = addressesOf(port, config.basePath, config.baseUrl);
  const tracked = config.subjects.map(({ id }) => id).join(", ");
  const lines = [
    "",
    `  Mastoboard is at  ${first}`,
    ...others.map((address) => `                    ${address}`),
    config.practice
      ? `  It tracks         the practice server ${tracked}: every figure is invented`
      : `  It tracks         ${tracked}`,
    `  The data are in   ${config.dataDir}`,
    ...(config.baseUrl === null && !config.practice
      ? [`  Link previews     have no picture yet: ${publicAddressCure(config.dataDir)}`]
      : []),
    "  To stop           Ctrl-C",
    ...(config.practice ? ["  A real server     npm start -- est.social"] : []),
    "",
  ];
  console.log(lines.join("\n"));
}

async function main(): Promise<void> {
  const wish = parseStartArguments(process.argv.slice(2));
  if (wish.kind === "help") {
    console.log(START_HELP);
    return;
  }
  if (wish.kind === "wrong") throw new StartError(wish.message, { exitCode: 2 });

  const given: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    ...(wish.data === null ? {} : { MASTOBOARD_DATA: resolve(wish.data) }),
    ...(wish.port === null ? {} : { MASTOBOARD_PORT: String(wish.port) }),
  };
  // The environment and the folder before what is in it: a file that cannot be read has then another reason.
  const { dataDir, port } = readConfig({ env: given, readText: () => null });
  logLevel(given);
  prepareDataFolder(dataDir);
  await checkPort(port);
  const config = configWith(wish.domains, given);
  if (config.subjects.length === 0 && existsSync(join(dataDir, CONFIG_FILE))) {
    throw new StartError(
      `${join(dataDir, CONFIG_FILE)} names no server: add one with npm start -- est.social`,
    );
  }
  const stop = () => stopAll(0);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.on("disconnect", stop);

  const practice = config.subjects.length === 0 ? await openPractice(dataDir, wholeSecond(Date.now())) : null;
  const final = practice ? { ...given, MASTOBOARD_PRACTICE: practiceHost(practice) } : given;
  const web = keep({
    name: "web server",
    file: "scripts/serve.ts",
    env: { ...withoutSecrets(final), ...MEMORY_ENV },
    flags: WEB_FLAGS,
    // The framework announces itself; what goes wrong is told on the other channel.
    quiet: true,
  });
  if (practice) await practise(practice, dataDir, final);
  keep({ name: "collector", file: "scripts/collect.ts", env: final, flags: COLLECTOR_FLAGS });
  tell(readConfig({ env: final }), portIn(await web.ready) ?? port);
}

/** With port 0 only the web server knows where it is. */
function portIn(message: unknown): number | null {
  const isTold = typeof message === "object" && message !== null && "port" in message;
  return isTold && typeof message.port === "number" ? message.port : null;
}

main().catch(async (error: unknown) => {
  if (stopping) return;
  const oneLine = error instanceof StartError || error instanceof ConfigError || error instanceof RangeError;
  console.error(oneLine ? error.message : error);
  await stopAll(error instanceof StartError ? error.exitCode : 1);
});
