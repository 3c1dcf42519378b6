import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CONFIG_FILE, readConfig } from "#lib/config.ts";
import { type Host, parseHost } from "#lib/model/host.ts";
import { wholeSecond } from "#lib/model/instant.ts";
import { startPractice } from "#lib/practice/practice-server.ts";
import { openStore } from "#lib/store/sqlite.ts";
import { FIVE_YEARS_OF_SAMPLES, fillFiveYears } from "../tests/fixtures/five-years.ts";
import { measureForecasts } from "./bench/forecasts.ts";
import { measureImport } from "./bench/import.ts";
import { measureMathematics } from "./bench/mathematics.ts";
import { measure, measureBeside, type Row } from "./bench/measure.ts";
import { buildHello, NEXT } from "./bench/next-hello.ts";
import { fetchRaw, weigh } from "./bench/page-weight.ts";
import { measurePictures } from "./bench/pictures.ts";
import {
  canPin,
  freePort,
  memoryOf,
  SERVER_CORE,
  startPinned,
  stopProcess,
  untilAnswers,
} from "./bench/processes.ts";
import { inKB, loadTable, table } from "./bench/tables.ts";
import { CommandError, runCommand, wholeNumber } from "./command.ts";
import { COLLECTOR_FLAGS, MEMORY_ENV, WEB_FLAGS } from "./run/memory.ts";

const HELP = `Measures the built board with five years of 15-minute samples, beside Next's own smallest pages.

  npm run bench -- [--seconds 5]

  --seconds N  how long each load lasts
`;

const HOST: Host = parseHost("bench.example");
const say = (text: string) => console.log(text);

await runCommand(HELP, { seconds: { type: "string", default: "5" } }, async (words, values) => {
  if (words.length > 0) throw new CommandError(`"${words[0]}" is not understood; see --help`);
  await bench(wholeNumber(values.seconds, "seconds", 1));
});

async function bench(seconds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-bench-"));
  try {
    const { processors, cores } = { processors: cpus()[0]?.model ?? "unknown", cores: cpus().length };
    say(
      `${cores} × ${processors}, Node ${process.version}; ${canPin ? "server on core 0, load on core 1" : "server and load share the cores"}`,
    );
    const env = await fillData(folder);
    const hello = await measureHello(seconds);
    await measureBoard(env, hello, seconds);
    await measureCollector(env);
    const { rows, seconds: taken, memory } = await measureImport(folder);
    say(`import: ${rows} rows in ${taken.toFixed(1)} s, at most ${memory} MB`);
    const head = ["a year of days, the middle of 15", "SVG ms", "PNG ms", "SVG kB", "PNG kB"];
    say(`\n${table(head, await measurePictures())}`);
    say(`\n${table(["five years of readings, best of 5", "ms"], measureMathematics())}`);
    const forecast = await measureForecasts();
    say(`a forecast takes ${forecast.toFixed(1)} ms, a thousand of them ${forecast.toFixed(1)} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillData(folder: string): Promise<NodeJS.ProcessEnv> {
  const config = {
    title: "Bench",
    timeZone: "Europe/Tallinn",
    instances: [{ domain: HOST, poll: "*/15 * * * *" }],
  };
  writeFileSync(join(folder, CONFIG_FILE), JSON.stringify(config));
  const env = {
    ...process.env,
    NODE_ENV: "production",
    MASTOBOARD_DATA: folder,
    MASTOBOARD_PORT: String(await freePort()),
  } as const;
  const begun = performance.now();
  const store = await openStore(readConfig({ env }).databaseFile);
  await fillFiveYears(store, HOST, wholeSecond(Date.now()));
  await store.close();
  say(`${FIVE_YEARS_OF_SAMPLES} samples stored in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  return env;
}

async function measureHello(seconds: number): Promise<Row[]> {
  const port = await freePort();
  const server = startPinned([NEXT, "start", "--port", String(port)], {
    cwd: buildHello(),
    core: SERVER_CORE,
  });
  const base = `http://127.0.0.1:${port}`;
  try {
    await untilAnswers(`${base}/static`, server);
    const targets = [
      { name: "Next's static hello", url: `${base}/static` },
      { name: "Next's dynamic hello", url: `${base}/dynamic` },
    ];
    return await measure(targets, seconds);
  } finally {
    await stopProcess(server);
  }
}

async function measureBoard(env: NodeJS.ProcessEnv, hello: Row[], seconds: number): Promise<void> {
  const { port, basePath } = readConfig({ env });
  const base = `http://127.0.0.1:${port}${basePath}`;
  const server = startPinned([...WEB_FLAGS, "scripts/serve.ts"], {
    env: { ...env, ...MEMORY_ENV },
    core: SERVER_CORE,
  });
  try {
    const startMs = await untilAnswers(`${base}/healthz`, server);
    const startMemory = memoryOf(server);
    const pages = {
      dashboard: `${base}/en/${HOST}`,
      metric: `${base}/en/${HOST}/users`,
      picture: `${base}/c/${HOST}/users.svg`,
      "picture, PNG": `${base}/c/${HOST}/users.png`,
      series: `${base}/api/v1/subjects/${HOST}/series?metric=users`,
    };
    // Before anything else: each address is cold exactly once.
    const cold = [];
    for (const [name, url] of Object.entries(pages)) {
      const all = url + (url.includes("?") ? "&from=2000-01-01" : "?range=all");
      const [first, whole, again] = [
        await fetchRaw(url, "br"),
        await fetchRaw(all, "br"),
        await fetchRaw(all, "br"),
      ];
      if (first.status !== 200) throw new Error(`${url} answered ${first.status}`);
      cold.push([name, ...[first, whole, again].map(({ ms }) => ms.toFixed(1)), inKB(whole.body.length)]);
    }
    const { etag } = await fetchRaw(pages.dashboard);
    const rows = await measure(
      [
        { name: "dashboard", url: pages.dashboard },
        {
          name: "dashboard, known (304)",
          url: pages.dashboard,
          headers: { "if-none-match": etag },
          status: 304,
        },
        { name: "metric page", url: pages.metric },
        { name: "chart SVG", url: pages.picture },
        { name: "chart PNG", url: pages["picture, PNG"] },
        { name: "series API", url: pages.series },
      ],
      seconds,
    );
    say(`${loadTable([...hello, ...rows])}\n`);
    const crowd = { name: "chart SVG", url: pages.picture };
    const beside = await measureBeside({ name: "dashboard", url: pages.dashboard }, crowd, seconds);
    say(`${loadTable(beside)}\n`);
    say(`${table(["first answers, ms", "default range", "all five years", "again", "kB br"], cold)}\n`);

    const [gzip, br] = [await weigh(pages.dashboard, "gzip"), await weigh(pages.dashboard, "br")];
    const weights = [
      ["gzip", inKB(gzip.html), inKB(gzip.scripts)],
      ["br", inKB(br.html), inKB(br.scripts)],
    ];
    say(`${table(["first view of the dashboard, kB", "HTML", "scripts"], weights)}\n`);
    say(
      `web server: up in ${(startMs / 1000).toFixed(1)} s, ${startMemory} MB then, ${memoryOf(server)} MB after the load`,
    );
  } finally {
    await stopProcess(server);
  }
}

/** With the practice server to talk to, for long enough to poll it and fetch its activity. */
async function measureCollector(env: NodeJS.ProcessEnv): Promise<void> {
  const now = () => wholeSecond(Date.now());
  const practice = await startPractice({ port: 0, seed: 1, startedAt: now(), now });
  const allowed = { ...env, MASTOBOARD_ALLOW_PRIVATE: practice.host, MASTOBOARD_LOG_LEVEL: "error" };
  const collector = startPinned([...COLLECTOR_FLAGS, "scripts/collect.ts", practice.host], {
    env: allowed,
    core: SERVER_CORE,
  });
  try {
    await pause(10_000);
    say(`collector: ${memoryOf(collector)} MB after ${practice.requests.length} requests`);
  } finally {
    await stopProcess(collector);
    await practice.close();
  }
}
