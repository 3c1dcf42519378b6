import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { test } from "playwright/test";
import { freeLoopbackPort } from "../../scripts/run/port.ts";
import { findTool } from "../../scripts/setup/debian-tools.mjs";

const ROOT = resolve(import.meta.dirname, "..", "..");

/** A web server that stands before the board, set up with lines from the documentation. */
export type Proxy = {
  name: "nginx" | "caddy";
  program: string | null;
  /** What its lines are called in the documentation. */
  language: string;
  /** The same lines for a server that takes the path off before it asks the board. */
  takingOff: (lines: string) => string;
  /** Its whole configuration; as many servers do, it compresses, and forbids frames for all that it serves. */
  configuration: (lines: string, port: number, folder: string) => string;
  parameters: (file: string, folder: string) => string[];
};

export const PROXIES: Proxy[] = [
  {
    name: "nginx",
    program: findTool(ROOT, "nginx"),
    language: "nginx",
    takingOff: (lines) => lines.replace(/(proxy_pass [^;]+);/, "$1/;"),
    configuration: (lines, port, folder) => {
      const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
        (name) => `${name}_temp_path ${folder}/temp/${name};`,
      );
      return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off; ${paths.join(" ")}
  gzip on; gzip_types *; gzip_proxied any;
  server {
    listen 127.0.0.1:${port};
    add_header X-Frame-Options SAMEORIGIN always;
    ${lines}
  }
}`;
    },
    parameters: (file, folder) => ["-p", folder, "-c", file, "-e", "stderr"],
  },
  {
    name: "caddy",
    program: findTool(ROOT, "caddy"),
    language: "caddyfile",
    takingOff: (lines) => lines.replace("handle /mastoboard", "handle_path /mastoboard"),
    configuration: (lines, port) => `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  encode zstd gzip
  header X-Frame-Options SAMEORIGIN
  ${lines}
}`,
    parameters: (file) => ["run", "--adapter", "caddyfile", "--config", file],
  },
];

/** The lines that the documentation gives for a proxy. */
export function documentedLines({ name, language }: Proxy): string {
  const pattern = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``);
  const [, lines] = pattern.exec(readFileSync(join(ROOT, "docs", "deploy.md"), "utf8")) ?? [];
  if (lines === undefined) throw new Error(`docs/deploy.md has no lines for ${name}`);
  return lines;
}

/** Below the ports that connections are given, so that none of them takes it, and none that browsers refuse to ask. */
const FIRST_PORT = 7100;
/** Two workers that look for a free one at the same time must not find the same. */
const PORTS_PER_WORKER = 100;

/** One of our own with these lines in its server. */
export async function startProxy(
  proxy: Proxy,
  lines: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), `mastoboard-${proxy.name}-`));
  const port = await freeLoopbackPort(FIRST_PORT + PORTS_PER_WORKER * test.info().parallelIndex);
  mkdirSync(join(folder, "temp"));
  const file = join(folder, "configuration");
  writeFileSync(file, proxy.configuration(lines, port, folder));
  const server = spawn(proxy.program ?? "", proxy.parameters(file, folder), {
    env: { ...process.env, HOME: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said = text(server.stderr);
  let ended = false;
  const end = new Promise<void>((done) => {
    server.once("exit", () => {
      ended = true;
      done();
    });
  });
  const address = `http://127.0.0.1:${port}`;
  for (let asked = 0; !(await isUp(address)); asked++) {
    if (asked > 600) server.kill("SIGKILL");
    if (ended) throw new Error(`${proxy.name} did not start: ${await said}`);
    await wait(50);
  }
  return {
    address,
    async stop() {
      server.kill("SIGTERM");
      await end;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const isUp = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  );
