import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { ensureChromium } from "./setup/chromium.mjs";
import { lastLine, playwrightCounts, vitestCounts } from "./setup/counts.mjs";
import { ensureTools } from "./setup/debian-tools.mjs";
import { failureLines, firstLine, playwrightFailures, vitestFailures } from "./setup/failures.mjs";
import { ensureFeedparser } from "./setup/feedparser.mjs";
import { inWords } from "./setup/progress.mjs";
import { runCommand } from "./setup/run-command.mjs";
import { endWithOneLine, Trouble } from "./setup/trouble.mjs";
import { ROOT, setUpNode, setUpPages } from "./setup.mjs";

/** @typedef {import("./setup/counts.mjs").Counts} Counts */
/** @typedef {import("./setup/failures.mjs").Failure} Failure */
/** @typedef {{ counts: Counts, failures: Failure[] }} Outcome what one step came to */

const NONE = { passed: 0, failed: 0, skipped: 0 };
/** @type {Outcome} */
const NOTHING = { counts: NONE, failures: [] };
const VITEST = { counts: vitestCounts, failures: vitestFailures };
const PLAYWRIGHT = { counts: playwrightCounts, failures: playwrightFailures };

await endWithOneLine(async () => {
  const node = await setUpNode();
  await ensureChromium(ROOT, node);
  await ensureTools(ROOT);
  await ensureFeedparser(ROOT);
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-test-"));
  try {
    await runAll(node, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {string} node @param {string} folder for reports and for the data of the board under test */
async function runAll(node, folder) {
  const env = cleanEnvironment(node, folder);
  const tool = (/** @type {string} */ file, /** @type {string[]} */ ...args) => [
    join("node_modules", file),
    ...args,
  ];
  const run = (/** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ more = {}) =>
    runCommand(node, args, { cwd: ROOT, env: { ...env, ...more }, show: true });
  const check = async (/** @type {string[]} */ args) => {
    const { code, output } = await run(args);
    return code === 0 ? NOTHING : failed(output);
  };

  const vitest = async (
    /** @type {string} */ name,
    /** @type {string[]} */ args,
    /** @type {NodeJS.ProcessEnv} */ more = {},
  ) => {
    const file = join(folder, `${name}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { code } = await run(tool("vitest/vitest.mjs", "run", ...reporters, ...args), more);
    return outcomeOf(code, file, VITEST);
  };

  const steps = [
    ["Style", () => check(tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."))],
    [
      "Types",
      async () => {
        await run(tool("next/dist/bin/next", "typegen"));
        return check(tool("typescript/bin/tsc", "--noEmit"));
      },
    ],
    ["Tests", () => vitest("all", [])],
    // The same tests again: only what fails far from UTC is news.
    [
      "Tests in Auckland",
      async () => {
        const outcome = await vitest("auckland", ["--project", "pure"], { TZ: "Pacific/Auckland" });
        return { ...outcome, counts: { ...NONE, failed: outcome.counts.failed } };
      },
    ],
    ["Pages", () => setUpPages(node, env).then(() => NOTHING)],
    [
      "Browser",
      async () => {
        if (!hasFiles(join(ROOT, "tests", "e2e"))) return NOTHING;
        if (!existsSync(join(ROOT, ".next", "BUILD_ID"))) {
          throw new Trouble("There are no pages to look at: mend the step before this one");
        }
        const file = join(folder, "browser.json");
        const { code } = await run(tool("playwright/cli.js", "test", "--reporter=list,json"), {
          PLAYWRIGHT_JSON_OUTPUT_NAME: file,
          E2E_PORT: String(await freePort()),
          E2E_DATA: join(folder, "data"),
        });
        return outcomeOf(code, file, PLAYWRIGHT);
      },
    ],
  ];

  const results = [];
  for (const [name, step] of steps) {
    process.stdout.write(`\n── ${name}\n`);
    const begun = performance.now();
    const outcome = await step().catch((/** @type {unknown} */ error) => {
      if (!(error instanceof Trouble)) throw error;
      process.stderr.write(`${error.details}\n${error.message}\n`);
      return failed(error.message);
    });
    results.push({ name, ...outcome, time: inWords(performance.now() - begun) });
  }

  process.stdout.write("\n");
  for (const { name, counts, time } of results) {
    process.stdout.write(`${counts.failed > 0 ? "✗" : "✓"} ${name.padEnd(20)} ${time.padStart(12)}\n`);
  }
  const failures = results.flatMap(({ name, failures }) => failureLines(name, failures));
  if (failures.length > 0) process.stdout.write(`\nWhat failed:\n${failures.join("\n")}\n\n`);
  const all = results.map(({ counts }) => counts);
  process.stdout.write(`${lastLine(all)}\n`);
  if (all.some(({ failed }) => failed > 0)) process.exitCode = 1;
}

/** A step that failed as a whole. @param {string} why @returns {Outcome} */
function failed(why) {
  return { counts: { ...NONE, failed: 1 }, failures: [{ where: [], why: firstLine(why) }] };
}

/**
 * A runner that ends badly without a report, or with one in which nothing failed, has failed all the same.
 * @param {number} code @param {string} file @param {typeof VITEST | typeof PLAYWRIGHT} read @returns {Outcome}
 */
function outcomeOf(code, file, read) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  const counts = report === null ? NONE : read.counts(report);
  const failures = report === null ? [] : read.failures(report, ROOT);
  if (code === 0 || failures.length > 0) return { counts, failures };
  const why = `It ended with code ${code} though no test failed: its words above say why`;
  return { counts: { ...counts, failed: Math.max(counts.failed, 1) }, failures: [{ where: [], why }] };
}

/** The tests decide what they say to the board, not whoever runs them; and what they start is the Node that was chosen. */
function cleanEnvironment(/** @type {string} */ node, /** @type {string} */ folder) {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("MASTOBOARD_") && name !== "NODE_ENV",
  );
  return {
    ...Object.fromEntries(own),
    PATH: [join(node, ".."), process.env.PATH].join(delimiter),
    MASTOBOARD_DATA: join(folder, "none"),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

function hasFiles(/** @type {string} */ folder) {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".spec.ts"));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
