import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { chromium } from "playwright";
import { CommandError, runCommand, wholeNumber } from "./command.ts";
import { isLoopbackPortFree } from "./run/port.ts";
import { findChromium } from "./setup/chromium.mjs";

const HELP = `Usage: npm run screenshot [-- --port N]

Starts a practice board of its own and takes the pictures of the README: docs/overview-light.png and -dark.png.

  --port N    where the board may listen meanwhile (3990)
`;

await runCommand(HELP, { port: { type: "string", default: "3990" } }, async (words, { port }) => {
  if (words.length > 0) throw new CommandError(`"${words[0]}" is not understood; see --help`);
  const at = wholeNumber(port, "port", 1, 65_535);
  if (!(await isLoopbackPortFree(at)))
    throw new CommandError(`port ${at} is in use; choose another with --port`);
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new CommandError(
      "There is no Chromium: install it (apt-get install chromium), or run npm test once, which does",
    );
  }

  const data = mkdtempSync(join(tmpdir(), "mastoboard-screenshot-"));
  const address = `http://127.0.0.1:${at}`;
  const board = spawn(process.execPath, ["scripts/run.ts", "--port", String(at), "--data", data], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const complaint = text(board.stderr);
  try {
    await Promise.race([untilReady(`${address}/readyz`, 60), complaint.then(endedEarly)]);
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 1000 },
        colorScheme,
        locale: "en-GB",
      });
      await page.goto(`${address}/en`);
      await page.locator(".recharts-surface").first().waitFor();
      await page.screenshot({ path: `docs/overview-${colorScheme}.png` });
      console.log(`docs/overview-${colorScheme}.png`);
    }
    await browser.close();
  } finally {
    board.kill("SIGTERM");
    await complaint;
    rmSync(data, { recursive: true, force: true });
  }
});

function endedEarly(complaint: string): never {
  throw new CommandError(
    complaint.trim().split("\n")[0] || "the board ended before it was ready: try npm start",
  );
}

async function untilReady(url: string, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`The board at ${url} did not get ready within ${seconds} s: try npm start`);
}
