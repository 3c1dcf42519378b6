import { spawn } from "node:child_process";

/**
 * Runs a program to its end and keeps what it said. Rejects only where it cannot be started at all.
 * @param {string} program @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, show?: boolean }} options `show` passes on its words as they come
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(program, args, { cwd, env = process.env, show = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on("data", (part) => {
      said.push(part);
      if (show) process.stdout.write(part);
    });
    child.stderr.on("data", (part) => {
      said.push(part);
      if (show) process.stderr.write(part);
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(said).toString("utf8") }));
  });
}
