import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "playwright/test";
import { findChromium } from "./scripts/setup/chromium.mjs";

// Each worker loads this file anew but inherits the environment, so the first one decides for all.
process.env.E2E_PORT ??= "3219";
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), "mastoboard-e2e-"));
const { E2E_PORT, E2E_DATA } = process.env;

const chromium = findChromium();
const basePath = process.env.MASTOBOARD_BASE_PATH ?? "";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  // Nothing is judged by how long it takes, however busy the machine is.
  timeout: 360_000,
  expect: { timeout: 60_000 },
  workers: 2,
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${E2E_PORT}${basePath}/`,
    launchOptions: chromium === null ? {} : { executablePath: chromium },
    timezoneId: "Europe/Tallinn",
    locale: "en-GB",
  },
  // The whole board as `npm start` runs it, with the practice server, in a data folder of its own.
  webServer: {
    command: `node scripts/run.ts --port ${E2E_PORT} --data ${E2E_DATA}`,
    // Ready is what has a reading: before the first one a page is up, and has nothing on it.
    url: `http://127.0.0.1:${E2E_PORT}${basePath}/readyz`,
    timeout: 300_000,
    // Without a public address a page has no link preview.
    env: { MASTOBOARD_BASE_URL: `http://127.0.0.1:${E2E_PORT}` },
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 6_000 },
  },
});
