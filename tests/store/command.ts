import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export type Said = { code: number | null; out: string; err: string };

type Child = ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream };

/** Starts a command as `npm run` does, with a clean environment. */
export function startCommand(command: string, args: string[], env: Record<string, string> = {}): Child {
  return started(process.execPath, [`scripts/${command}.ts`, ...args], env);
}

function started(program: string, words: string[], env: Record<string, string>): Child {
  const child = spawn(program, words, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: "test", TZ: "UTC", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child as Child;
}

export async function runCommand(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Said> {
  return ended(startCommand(command, args, env));
}

/** With a disk on which no file can grow beyond so many bytes: the writes fail as on one that is full. */
export function runOnFullDisk(bytes: number, command: string, args: string[]): Promise<Said> {
  const words = [`--fsize=${bytes}`, process.execPath, `scripts/${command}.ts`, ...args];
  return ended(started("prlimit", words, {}));
}

/** Part of Debian's own base; elsewhere there may be none. */
export const canFillDisks = existsSync("/usr/bin/prlimit");

/** Lines of progress are left out: whether there are any depends on how busy the machine is. */
async function ended(child: Child): Promise<Said> {
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, out, err: err.replace(/^.* …\n/gm, "") };
}
