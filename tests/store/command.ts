import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export type Said = { code: number | null; out: string; err: string };

type Child = ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream };

/** Starts a command as `npm run` does, with a clean environment. */
export function startCommand(command: string, args: string[], env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, [`scripts/${command}.ts`, ...args], {
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
  const child = startCommand(command, args, env);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, out, err };
}
