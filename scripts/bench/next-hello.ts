import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
export const NEXT = join(ROOT, "node_modules", "next", "dist", "bin", "next");

const FILES: Record<string, string> = {
  // The packages are found upwards from here, and the bundler must be told how far up it may look.
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(ROOT)} } };`,
  "package.json": '{ "name": "hello", "private": true, "type": "module" }',
  "app/layout.jsx": "export default ({ children }) => <html lang='en'><body>{children}</body></html>;",
  "app/static/page.jsx": "export default () => <p>Hello</p>;",
  "app/dynamic/page.jsx":
    "export const dynamic = 'force-dynamic';\nexport default () => <p>Hello {Date.now()}</p>;",
};

/** Next's own smallest pages, built to be measured beside ours. The answer is the folder. */
export function buildHello(): string {
  const folder = join(ROOT, ".runtime", "bench-hello");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(folder, name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEXT, "build"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Next's hello could not be built:\n${stdout}${stderr}`);
  return folder;
}
