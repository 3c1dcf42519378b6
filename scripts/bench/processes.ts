import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { cpus } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** The server works on one core and the load comes from another, so that neither takes from the other. */
export const SERVER_CORE = 0;
export const LOAD_CORE = 1;

export const canPin = cpus().length > 1 && spawnSync("taskset", ["--version"]).status === 0;

type Options = { cwd?: string; env?: NodeJS.ProcessEnv; core: number; stdout?: "pipe" | "ignore" };

/** Runs a script of this Node on one core, where the system can. */
export function startPinned(
  args: string[],
  { cwd, env = process.env, core, stdout = "ignore" }: Options,
): ChildProcess {
  const words = [process.execPath, ...args];
  const [program = "", ...rest] = canPin ? ["taskset", "-c", String(core), ...words] : words;
  return spawn(program, rest, {
    env,
    stdio: ["ignore", stdout, "inherit"],
    ...(cwd !== undefined && { cwd }),
  });
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const force = setTimeout(() => child.kill("SIGKILL"), 5_000);
  child.kill("SIGTERM");
  await once(child, "exit");
  clearTimeout(force);
}

/** Resident memory in MB; `null` where the system does not tell. */
export function memoryOf({ pid }: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const resident = /VmRSS:\s+(\d+)/.exec(status)?.[1];
    // A process that has just ended is still listed, but holds nothing.
    return resident === undefined ? null : Math.round(Number(resident) / 1024);
  } catch {
    return null;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("The system gave no free port");
  return address.port;
}

/** Milliseconds until the address answered at all. Rejects after half a minute, or when the server ends. */
export async function untilAnswers(url: string, server: ChildProcess): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < 30_000) {
    if (server.exitCode !== null) throw new Error(`The server for ${url} ended with ${server.exitCode}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return performance.now() - begun;
    await pause(50);
  }
  throw new Error(`${url} did not answer within 30 s`);
}
