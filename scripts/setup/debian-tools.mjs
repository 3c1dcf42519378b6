import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withProgress } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";

/** Programs that single tests need: `promtool` judges Prometheus' text format, `nginx` and `caddy` stand before the board. */
const TOOLS = {
  promtool: { deb: "prometheus", place: "usr/bin/promtool" },
  nginx: { deb: "nginx", place: "usr/sbin/nginx" },
  caddy: { deb: "caddy", place: "usr/bin/caddy" },
};

/** @param {string} root @param {keyof typeof TOOLS} name */
const fetchedTo = (root, name) => join(root, ".runtime", name);

/**
 * The system's, else the one fetched before; `null` where there is none.
 * @param {string} root @param {keyof typeof TOOLS} name
 */
export function findTool(root, name) {
  const places = [join("/", TOOLS[name].place), fetchedTo(root, name)];
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * Takes what is missing out of Debian's packages. Nothing is installed, since a package would start a server of its own.
 * Where that fails, the test that needs it is skipped.
 * @param {string} root
 */
export async function ensureTools(root) {
  if (!existsSync("/usr/bin/apt-get")) return;
  await ensureTool(root, "promtool");
  await ensureTool(root, "nginx");
  await ensureTool(root, "caddy");
}

/** @param {string} root @param {keyof typeof TOOLS} name */
async function ensureTool(root, name) {
  if (findTool(root, name)) return;
  const { deb, place } = TOOLS[name];
  const folder = join(root, ".runtime", `${name}.deb`);
  mkdirSync(folder, { recursive: true });
  await withProgress(`Fetching ${name}`, async () => {
    await runCommand("apt-get", ["download", "-q", deb], { cwd: folder });
    const archive = readdirSync(folder).find((file) => file.endsWith(".deb"));
    if (archive) await runCommand("dpkg-deb", ["--extract", archive, "."], { cwd: folder });
    const tool = join(folder, place);
    if (existsSync(tool)) renameSync(tool, fetchedTo(root, name));
  });
  rmSync(folder, { recursive: true, force: true });
}
