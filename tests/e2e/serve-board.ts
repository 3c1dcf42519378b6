import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

export type ServedBoard = { address: string; stop: () => Promise<void> };

/** Serves what lies in a data folder, which is removed at the end, on a free port unless the environment names one. Nothing is polled. */
export async function serveBoard(
  data: string,
  { MASTOBOARD_PRACTICE: _, ...env }: NodeJS.ProcessEnv = process.env,
): Promise<ServedBoard> {
  const server = spawn(process.execPath, ["scripts/serve.ts"], {
    env: { MASTOBOARD_PORT: "0", ...env, NODE_ENV: "production", MASTOBOARD_DATA: data },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("message", (message: { port: number }) => resolve(message.port));
    server.once("exit", (code) => reject(new Error(`The web server ended with ${code}`)));
  });
  return {
    address: `http://127.0.0.1:${port}${env.MASTOBOARD_BASE_PATH ?? ""}`,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
