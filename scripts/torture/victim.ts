import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export type End = { code: number | null; signal: NodeJS.Signals | null; errors: string };

/** A process that may be killed at any moment. */
export type Victim = {
  pid: number;
  /** What it has said so far, with the moment on performance.now(). */
  said: { line: string; at: number }[];
  ended: Promise<End>;
  signal: (signal: NodeJS.Signals) => void;
  /** Resolves when it is dead and all that it said is known. */
  kill: () => Promise<End>;
};

/** Starts one of our programs, by its path from the root, with a clean environment. */
export function startVictim(words: string[], env: Record<string, string> = {}): Victim {
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: "production", TZ: "UTC", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Victim["said"] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => said.push({ line, at: performance.now() }));
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = Promise.all([once(child, "close"), once(lines, "close")]).then(([[code, signal]]) => ({
    code,
    signal,
    errors,
  }));
  return {
    pid: child.pid ?? 0,
    said,
    ended,
    signal: (signal) => void child.kill(signal),
    kill() {
      child.kill("SIGKILL");
      return ended;
    },
  };
}
