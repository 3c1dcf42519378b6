import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Tracked } from "#lib/collector/collector.ts";
import type { Effects } from "#lib/collector/effects.ts";
import { collectOnce } from "#lib/collector/once.ts";
import { runCollector } from "#lib/collector/run.ts";
import { tableOf } from "#lib/collector/table.ts";
import { missingSecrets, readSecrets } from "#lib/config/secrets.ts";
import { type BoardConfig, CONFIG_FILE, readConfig } from "#lib/config.ts";
import { createFetcher } from "#lib/fediverse/guarded-fetch.ts";
import { createPoliteFetcher, type PoliteFetcher, type RobotsMemory } from "#lib/fediverse/polite-fetch.ts";
import { createReader } from "#lib/fediverse/read-instance.ts";
import { userAgent } from "#lib/fediverse/user-agent.ts";
import { createLog, type Log, logLevel } from "#lib/log.ts";
import { parseHost } from "#lib/model/host.ts";
import { wholeSecond } from "#lib/model/instant.ts";
import { StoreError } from "#lib/store/errors.ts";
import { openStore } from "#lib/store/sqlite.ts";
import type { Store } from "#lib/store/store.ts";
import self from "../package.json" with { type: "json" };
import { type AnnouncerParts, announcerOf } from "./announce/announcer.ts";
import { dailyBackup } from "./collect/backups.ts";
import { dailyForecasts } from "./collect/forecasts.ts";
import { parseWords } from "./command.ts";
import { prepareDataFolder } from "./run/data-folder.ts";

const HELP = `Polls the servers and stores what they say.

  npm run collect                          the servers of data/${CONFIG_FILE}, until it is stopped
  npm run collect -- [DOMAIN…]             these servers instead; they need not stand in the file
  npm run collect -- --once [DOMAIN…]      each server once, then a table of what it said

  --once      exit code 0 when at least one server's numbers were stored
  --data DIR  where the database and ${CONFIG_FILE} are (default data, or MASTOBOARD_DATA)
`;

const PROGRESS_MS = 2000;
const DEFAULT_POLL_SECONDS = 900;
/** A little less than the five seconds that a stop may take. */
const HARD_STOP_MS = 4500;

function trackedIn(config: BoardConfig, domains: string[]): Tracked[] {
  const hosts = [...new Set(domains.map(parseHost))];
  const tracked: Tracked[] =
    hosts.length === 0
      ? config.subjects
      : hosts.map(
          (id) =>
            config.subjects.find((subject) => subject.id === id) ?? { id, pollSeconds: DEFAULT_POLL_SECONDS },
        );
  if (tracked.length === 0) {
    throw new RangeError(
      `no server is named: write it behind the command, like: npm run collect -- --once est.social`,
    );
  }
  return tracked;
}

/** Those that are asked by hand. Throws where the operator paused them all. */
function notPaused(tracked: Tracked[]): Tracked[] {
  const asked = tracked.filter(({ paused }) => paused !== true);
  if (asked.length > 0) return asked;
  const names = tracked.map(({ id }) => id).join(", ");
  const cure = `to ask ${tracked.length === 1 ? "it" : "them"}, take "paused" out there`;
  throw new RangeError(`paused in ${CONFIG_FILE}, so not asked: ${names}; ${cure}`);
}

function pauseUnless(ms: number, stop: AbortSignal): Promise<void> {
  return pause(ms, undefined, { signal: stop }).catch(() => undefined);
}

const CLOCKS = { now: Date.now, elapsed: () => performance.now() };

/** One for all that the collector asks and sends, so that each host has one turn and one pace. */
function fetcherOf(
  { allowPrivate, baseUrl, contact }: BoardConfig,
  memory: RobotsMemory,
  signal: AbortSignal,
): PoliteFetcher {
  const agent = userAgent({ version: self.version, baseUrl, contact });
  const guarded = createFetcher({ allowPrivate, userAgent: agent, signal });
  return createPoliteFetcher(guarded, { ...CLOCKS, sleep: (ms) => pauseUnless(ms, signal), memory });
}

type Polled = NonNullable<Effects["polled"]>;

/** Announces after polls, where the configuration says so and the secrets for it are there; polls do not wait for it. */
function announcing(
  config: BoardConfig,
  env: NodeJS.ProcessEnv,
  parts: Pick<AnnouncerParts, "store" | "fetcher" | "owner" | "log">,
): Polled {
  const secrets = readSecrets(env);
  const missing = missingSecrets(config.channels, secrets);
  if (missing.length > 0) parts.log.error("nothing is announced: not set", { missing: missing.join(", ") });
  if (missing.length > 0 || config.channels.length === 0) return () => undefined;
  const announcer = announcerOf({ ...parts, config, secrets, now: Date.now });
  return (host) => void announcer.announce(host);
}

function effectsOf(store: Store, fetcher: PoliteFetcher, log: Log): Effects {
  const { readInstance, readActivity } = createReader(fetcher, CLOCKS);
  return { store, readInstance, readActivity, ...CLOCKS, sleep: pauseUnless, random: Math.random, log };
}

/** Keeps what the configuration says of each milestone now, so that no rule is changed unseen. */
async function recordMilestones(config: BoardConfig, tracked: Tracked[], store: Store): Promise<void> {
  const at = wholeSecond(Date.now());
  for (const { id, milestones } of config.subjects) {
    if (tracked.some((each) => each.id === id)) await store.recordMilestones(id, milestones, at);
  }
}

/** A restore put another database in this one's place: whoever keeps us running starts us again with that one. */
function isReplaced(error: unknown): boolean {
  return error instanceof StoreError && error.kind === "replaced";
}

/** On stderr, every other second, so far as there is anything new to tell. */
function tellProgress(servers: number) {
  let now = `asking ${servers === 1 ? "one server" : `${servers} servers`}, one question a second …`;
  let told = "";
  const timer = setInterval(() => {
    if (now !== told) process.stderr.write(`${now}\n`);
    told = now;
  }, PROGRESS_MS);
  return {
    visited: (count: number) => {
      now = `${count} of ${servers} asked …`;
    },
    end: () => clearInterval(timer),
  };
}

function untilSignal(): Promise<string> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve("SIGINT"));
    process.once("SIGTERM", () => resolve("SIGTERM"));
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseWords({
    once: { type: "boolean", default: false },
    data: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const env = { ...process.env, ...(values.data !== undefined && { MASTOBOARD_DATA: values.data }) };
  const config = readConfig({ env });
  const tracked = trackedIn(config, positionals);
  const log = createLog({
    write: (line) => void process.stderr.write(line),
    now: Date.now,
    level: logLevel(env),
  });
  const stopped = untilSignal();
  const requests = new AbortController();
  prepareDataFolder(config.dataDir);
  const store = await openStore(config.databaseFile);
  await recordMilestones(config, tracked, store);
  const fetcher = fetcherOf(config, store, requests.signal);
  const owner = randomUUID();
  const effects = effectsOf(store, fetcher, log);
  try {
    if (values.once) {
      const asked = notPaused(tracked);
      void stopped.then(() => requests.abort());
      const progress = tellProgress(asked.length);
      const visited = await collectOnce(asked, effects, requests.signal, progress.visited);
      progress.end();
      process.stdout.write(tableOf(visited));
      if (visited.every(({ result }) => result.reading === null)) process.exitCode = 1;
      return;
    }
    const announce = announcing(config, env, { store, fetcher, owner, log });
    const forecasts = dailyForecasts(config, store, log, requests.signal);
    const polled: Polled = (host) => {
      announce(host);
      if (config.subjects.some(({ id }) => id === host)) forecasts.polled(host);
    };
    const whileLeading = dailyBackup(config, log, requests.signal) ?? undefined;
    const options = { isLost: isReplaced, ...(whileLeading && { whileLeading }) };
    const collector = runCollector(tracked, owner, { ...effects, polled }, options);
    log.info("collector started", { servers: tracked.length, database: config.databaseFile });
    const signal = await Promise.race([stopped, collector.lost]);
    setTimeout(() => process.exit(1), HARD_STOP_MS).unref();
    await collector.stop();
    requests.abort();
    log.info("collector stopped", { signal });
  } finally {
    await store.close();
  }
}

main().then(
  // Signals are listened for and would keep the process alive; everything is stored and closed by now.
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(
      `collect: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n`,
    );
    process.exit(1);
  },
);
