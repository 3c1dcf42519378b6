import { execFile } from "node:child_process";
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, type Page, test } from "playwright/test";
import { writeMarkedBoard } from "./marked-board.ts";

const run = promisify(execFile);

const ID = "doubted.example";
const PUBLIC = "https://pages.example/board";

let data: string;
let folder: string;
let out: string;

/** The board's collector has ended: nothing will be read any more. */
async function makeSite(...options: string[]): Promise<string> {
  const { MASTOBOARD_PRACTICE: _, ...env } = process.env;
  const args = ["scripts/site.ts", out, "--data", data, ...options];
  return (await run(process.execPath, args, { env })).stdout;
}

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  data = await writeMarkedBoard([ID]);
  folder = mkdtempSync(join(tmpdir(), "mastoboard-site-"));
  out = join(folder, "site");
  await makeSite("--base-url", PUBLIC);
});

test.afterAll(() => {
  for (const each of [data, folder]) rmSync(each, { recursive: true, force: true });
});

function filesOf(kind: RegExp): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && kind.test(item.name))
    .map((item) => relative(out, join(item.parentPath, item.name)));
}

const text = (file: string) => readFileSync(join(out, file), "utf8");

/** Whatever a browser would load or go to from a file. */
function waysIn(file: string): string[] {
  const attributes = [
    ...text(file).matchAll(/\s(?:href|src|srcset|action|poster|data|xlink:href)="([^"]*)"/g),
  ];
  const loaded = [...text(file).matchAll(/url\(["']?([^"')]+)["']?\)/g)];
  return [...attributes, ...loaded].map(([, way = ""]) => way.replaceAll("&amp;", "&"));
}

test("every way in every file leads to a file of the copy", () => {
  const broken = filesOf(/\.(html|svg|css)$/).flatMap((file) =>
    waysIn(file)
      .filter((way) => !/^(#|https?:|mailto:|data:)/.test(way))
      .map((way) => [way, decodeURIComponent(way.split("#")[0] ?? "")] as const)
      .filter(
        ([way, path]) =>
          way.startsWith("/") || /[?]/.test(way) || !existsSync(join(out, dirname(file), path)),
      )
      .map(([way]) => `${file}: ${way}`),
  );
  expect(broken).toEqual([]);
  expect(filesOf(/\.html$/).length).toBeGreaterThan(200);
});

test("a whole address is only where machines need one, and leads to the copy", () => {
  const strange = filesOf(/^index\.html$/)
    .filter((file) => !file.startsWith("embed/"))
    .flatMap((file) => {
      const tags = [
        ...text(file).matchAll(
          /<(\w+)\s[^>]*\s(?:href|src|srcset|action|content)="(https?:\/\/[^"]*)"[^>]*>/g,
        ),
      ];
      return tags.flatMap(([tag, name = "", address = ""]) => {
        const isForMachines = /^(link|meta)$/.test(name) && address.startsWith(`${PUBLIC}/`);
        const path = decodeURIComponent(address.slice(PUBLIC.length + 1).split("?")[0] ?? "");
        const place = join(out, path, path.endsWith("/") || path === "" ? "index.html" : "");
        return isForMachines && existsSync(place) ? [] : [`${file}: ${tag}`];
      });
    });
  expect(strange).toEqual([]);
  expect(text(`en/${ID}/index.html`)).toContain(`<link rel="canonical" href="${PUBLIC}/en/${ID}/"`);
});

test("it holds pages in four languages, charts in both themes, data, feeds, frames and badges", () => {
  const expected = [
    ...["et", "en", "nl", "ar"].flatMap((language) => [
      `${language}/${ID}/index.html`,
      `${language}/${ID}/range-all/index.html`,
      `${language}/${ID}/users/range-90d.step-week/index.html`,
      `${language}/${ID}/milestones/index.html`,
      `${language}/${ID}/facts/index.html`,
      `${language}/${ID}/gaps/index.html`,
      `${language}/${ID}/trends/index.html`,
      `${language}/${ID}/trends/range-1y/index.html`,
      `${language}/about/index.html`,
      `c/${ID}/users.lang-${language}.theme-dark.svg`,
      `c/${ID}/users.lang-${language}.theme-light.svg`,
      `embed/${ID}/users/lang-${language}/index.html`,
      `feed/${ID}.lang-${language}.atom`,
      `calendar/${ID}.lang-${language}.ics`,
    ]),
    `c/${ID}/users.svg`,
    `c/${ID}/users.csv`,
    `c/${ID}/users.range-all.csv`,
    `c/${ID}/users.json`,
    `c/${ID}/signups.svg`,
    `c/${ID}/posts-written.csv`,
    `embed/${ID}/signups/lang-ar/index.html`,
    `badge/${ID}/users.svg`,
    `badge/${ID}/milestones/users-1000.svg`,
    `api/v1/subjects/${ID}.json`,
    `og/en/${ID}.png`,
    "index.html",
    "icon.svg",
  ];
  expect(expected.filter((file) => !existsSync(join(out, file)))).toEqual([]);
});

/** Serves the folder as the plainest of servers would, under `/some/where/`; anything else is not there. */
async function servePlainly(): Promise<{ address: string; stop: () => void }> {
  const types: Record<string, string> = { html: "text/html", css: "text/css", svg: "image/svg+xml" };
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "");
    const file = join(out, path.replace(/^\/some\/where\//, "").replace(/(^|\/)$/, "$1index.html"));
    const isThere = path.startsWith("/some/where/") && existsSync(file) && statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, {
      "content-type": types[file.split(".").pop() ?? ""] ?? "application/octet-stream",
    });
    if (isThere) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/some/where/`, stop: () => server.close() };
}

async function clickThrough(page: Page, first: string): Promise<void> {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("requestfailed", (request) => troubles.push(request.url()));
  await page.goto(first);
  await expect(page.locator("html")).toHaveAttribute("lang", "et");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("accounts on");
  await expect(page.getByText(/^This is a copy, as of .+\. It does not change by itself\.$/)).toBeVisible();
  await expect(page.getByText("next reading")).toHaveCount(0);
  await expect(page.getByText("Share", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("img", { name: `Accounts on ${ID}` }).first()).toBeVisible();
  // A style sheet that was not found would leave the links as low as the browser makes them.
  expect((await page.getByRole("link", { name: "30 days" }).boundingBox())?.height).toBeGreaterThan(40);
  await page.getByRole("link", { name: "30 days" }).click();
  await expect(page.getByRole("link", { name: "30 days" })).toHaveAttribute("aria-current", "true");
  await page.locator("summary").first().click();
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  await page.getByRole("link", { name: "Milestones" }).first().click();
  await page.getByRole("link", { name: /1,000/ }).first().click();
  await expect(page.getByRole("heading", { name: "The rule", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Fact sheet" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Fact sheet");
  await expect(page.getByRole("button", { name: "Show" })).toHaveCount(0);
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  expect(troubles).toEqual([]);
}

test("from a disk one clicks through it", async ({ page }) => {
  await clickThrough(page, pathToFileURL(join(out, "index.html")).href);
});

test("from a plain server under any path too", async ({ page }) => {
  const server = await servePlainly();
  try {
    await clickThrough(page, server.address);
  } finally {
    server.stop();
  }
});

test("without a public address it names none, in one language it links to no other", async () => {
  await makeSite("--lang", "nl");
  expect(["ar", "calendar", "en", "et", "feed"].filter((name) => existsSync(join(out, name)))).toEqual([]);
  const page = text(`nl/${ID}/index.html`);
  expect(page).not.toMatch(/rel="canonical"|og:url|og:image|localhost|oembed|<link[^>]*hreflang|ld\+json/i);
  expect(page).toMatch(/<span[^>]*>English<\/span>/);
});

test("made again of the same data it is the same, to the last file", async () => {
  // A kept time is exact to the millisecond.
  const times = () => filesOf(/./).map((file) => [file, Math.round(statSync(join(out, file)).mtimeMs)]);
  const before = times();
  expect(await makeSite("--lang", "nl")).toContain("; 0 changed, 0 removed;");
  expect(times()).toEqual(before);
});
