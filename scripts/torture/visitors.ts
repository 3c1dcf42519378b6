import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Host } from "#lib/model/host.ts";
import { startVictim, type Victim } from "./victim.ts";

const BUILD = fileURLToPath(new URL("../../.next/BUILD_ID", import.meta.url));
const LISTENING_MS = 60_000;

/** Those who read while others write: web servers with visitors where the pages are built, bare readers otherwise. */
export type Visitors = { kind: "web servers" | "readers"; stop: () => Promise<string[]> };

export async function startVisitors(
  data: string,
  hosts: readonly Host[],
  count: number,
  ports: number | null,
): Promise<Visitors> {
  if (ports === null || !existsSync(BUILD)) {
    const file = join(data, "mastoboard.db");
    const victims = Array.from({ length: count }, () =>
      startVictim(["scripts/torture/reader-program.ts", file]),
    );
    while (victims.some(({ said }) => said.length === 0)) await pause(20);
    return { kind: "readers", stop: () => stopAll(victims) };
  }
  const victims: Victim[] = [];
  const faults: string[] = [];
  let visits = 0;
  const over = new AbortController();
  const visiting = Array.from({ length: count }, async (_, i) => {
    const port = ports + i;
    victims.push(startVictim(["scripts/serve.ts"], { MASTOBOARD_DATA: data, MASTOBOARD_PORT: String(port) }));
    await untilListening(port, LISTENING_MS);
    while (!over.signal.aborted) {
      for (const path of hosts.map((host) => `/en/${host}`)) {
        const status = await statusOf(`http://127.0.0.1:${port}${path}`);
        visits++;
        if (status !== 200) faults.push(`a web server answered ${status} for ${path}`);
      }
      await pause(500, undefined, { signal: over.signal }).catch(() => undefined);
    }
  });
  return {
    kind: "web servers",
    async stop() {
      over.abort();
      await Promise.all(visiting);
      if (visits === 0) faults.push("no page was ever asked for");
      return [...faults, ...(await stopAll(victims))];
    },
  };
}

/** What those that had ended by themselves said last. */
async function stopAll(victims: readonly Victim[]): Promise<string[]> {
  const ends = await Promise.all(victims.map((victim) => victim.kill()));
  return ends
    .filter(({ signal }) => signal !== "SIGKILL")
    .map(({ code, errors }) => `one who read ended with ${code}: ${errors.trim()}`);
}

async function statusOf(url: string): Promise<number> {
  const answer = await fetch(url).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.status ?? 0;
}

async function untilListening(port: number, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while ((await statusOf(`http://127.0.0.1:${port}/healthz`)) !== 200) {
    if (performance.now() > deadline) throw new Error(`No web server listens on port ${port}`);
    await pause(100);
  }
}
