import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function run(args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

async function outcome(child: ChildProcess) {
  const said: Buffer[] = [];
  child.stderr?.on("data", (part) => said.push(part));
  const [code] = await once(child, "close");
  return { code, stderr: Buffer.concat(said).toString() };
}

/** One that has ended stays as a zombie where nobody asks how it ended, as in a container whose first process does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const status = process.platform === "linux" ? readFileSync(`/proc/${pid}/stat`, "utf8") : "";
    return !/\) Z /.test(status);
  } catch {
    return false;
  }
}

describe("a supervisor", () => {
  const begin = async (env: Record<string, string> = {}) => {
    const parent = run(["tests/start/parent.ts", "tests/start/child.ts"], env);
    const lines = createInterface({ input: parent.stdout ?? process.stdin });
    const [line] = await once(lines, "line");
    const child = Number(JSON.parse(line).pid);
    return { parent, lines, child };
  };

  test("takes its child along when it is asked to end", async () => {
    const { parent, child } = await begin();
    parent.kill("SIGTERM");
    expect((await outcome(parent)).code).toBe(0);
    expect(isAlive(child)).toBe(false);
  });

  test("also a child that does not listen", async () => {
    const { parent, child } = await begin({ DEAF: "1" });
    parent.kill("SIGTERM");
    expect((await outcome(parent)).code).toBe(0);
    expect(isAlive(child)).toBe(false);
  });

  test("that is killed leaves nothing running", async () => {
    const { parent, child } = await begin();
    parent.kill("SIGKILL");
    await expect.poll(() => isAlive(child)).toBe(false);
  });

  test("says that its child ended, and starts another", async () => {
    const { lines, child } = await begin();
    process.kill(child, "SIGKILL");
    const [line] = await once(lines, "line");
    expect(line).toBe("The child ended (SIGKILL); it is started again in 1 s");
  });
});

describe("what stands in the way of a start is told in one line", () => {
  const data = () => {
    const path = mkdtempSync(join(tmpdir(), "mastoboard-run-"));
    onTestFinished(() => rmSync(path, { recursive: true }));
    return path;
  };

  test("a port in use", async () => {
    const server = createServer().listen(0);
    onTestFinished(() => {
      server.close();
    });
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const folder = data();
    const { code, stderr } = await outcome(
      run(["scripts/run.ts", "--port", String(port), "--data", folder, "est.social"]),
    );
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Port ${port} is in use: stop what uses it, or choose another one, e.g. npm start -- --port ${port + 1}\n`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [
      "a data folder that is a file",
      [],
      "x",
      { MASTOBOARD_DATA: "package.json" },
      1,
      /package\.json cannot be used: there is a file/,
    ],
    [
      "a mistake in the configuration",
      [],
      '{"titel":"x"}',
      {},
      1,
      /mastoboard\.json: titel is not a known key; did you mean "title"\?/,
    ],
    [
      "a configuration without a server",
      [],
      "{}",
      {},
      1,
      /names no server: add one with npm start -- est\.social/,
    ],
    [
      "a level of the log that is none",
      [],
      null,
      { MASTOBOARD_LOG_LEVEL: "loud" },
      1,
      /^MASTOBOARD_LOG_LEVEL must be debug, info, warn or error, not "loud"\n$/,
    ],
    ["a domain that is none", ["est..social"], null, {}, 1, /Not a server's domain: "est\.\.social"/],
    ["an argument that is none", ["--verbose"], null, {}, 2, /There is no option --verbose/],
  ])("%s", async (_name, args, config, env, code, message) => {
    const folder = data();
    if (config !== null) writeFileSync(join(folder, "mastoboard.json"), config);
    const result = await outcome(
      run(["scripts/run.ts", ...args], { MASTOBOARD_PORT: "0", MASTOBOARD_DATA: folder, ...env }),
    );
    expect(result.stderr).toMatch(message);
    expect(result.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(result.code).toBe(code);
  });
});

test("--help installs nothing and says how", async () => {
  const child = run(["scripts/start.mjs", "--help"], { PATH: "/nowhere" });
  const said: Buffer[] = [];
  child.stdout?.on("data", (part) => said.push(part));
  expect((await outcome(child)).code).toBe(0);
  expect(Buffer.concat(said).toString()).toContain("npm start [-- DOMAIN…");
});
