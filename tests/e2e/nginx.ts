import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findTool } from "../../scripts/setup/debian-tools.mjs";

const ROOT = resolve(import.meta.dirname, "..", "..");

export const nginx = findTool(ROOT, "nginx");

/** The lines that the documentation gives for nginx. */
export function documentedLines(): string {
  const [, lines] =
    /```nginx\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, "docs", "deploy.md"), "utf8")) ?? [];
  if (lines === undefined) throw new Error("docs/deploy.md has no lines for nginx");
  return lines;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** An nginx of our own with these lines in its server, which forbids frames and compresses as many servers do. */
export async function startNginx(lines: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "mastoboard-nginx-"));
  const port = await freePort();
  mkdirSync(join(folder, "temp"));
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off; ${paths.join(" ")}
  gzip on; gzip_types *; gzip_proxied any;
  server {
    listen 127.0.0.1:${port};
    add_header X-Frame-Options SAMEORIGIN always;
    ${lines}
  }
}`,
  );
  const server = spawn(nginx ?? "", ["-p", folder, "-c", file, "-e", join(folder, "error.log")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let ended = false;
  const end = new Promise<void>((done) => {
    server.once("exit", () => {
      ended = true;
      done();
    });
  });
  const address = `http://127.0.0.1:${port}`;
  for (let asked = 0; !(await isUp(address)); asked++) {
    if (ended || asked > 200) throw new Error(readFileSync(join(folder, "error.log"), "utf8"));
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
