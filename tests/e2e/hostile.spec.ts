import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "playwright/test";
import { parseHost } from "../../lib/model/host.ts";
import { HOUR } from "../../lib/model/instant.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { HOSTILE_TEXTS } from "../fixtures/hostile-texts.ts";

// An address, so that the server's own title is what pages call it.
const HOST = parseHost("127.0.0.1:9");
/** Those that a page, a drawing or a table could take for more than words. */
const KINDS = [
  "elements of HTML",
  "attributes of HTML",
  "addresses",
  "SVG and XML",
  "JSON in a script",
  "formulas",
  "messages with places",
  "templates",
  "Markdown",
  "bidirectional overrides",
  "terminals",
];
const TEXTS = KINDS.flatMap((kind) => HOSTILE_TEXTS[kind] ?? []);
const TITLE = TEXTS.join(" ");

// One board for all of these tests.
test.describe.configure({ mode: "default" });

let data: string;
let web: ChildProcess;
let board: string;

/** A database as a forged export might make it: every text stands there as it is, cleaned by nobody. */
async function forge(file: string): Promise<void> {
  const store = await openStore(file);
  const now = Math.floor(Date.now() / HOUR) * HOUR;
  const slots = TEXTS.map((_, i) => now - (TEXTS.length - i) * HOUR);
  const values = { active: 500, posts: 6460, servers: 5000 };
  await store.importSamples(
    HOST,
    slots.map((slot, i) => ({
      slot,
      measuredAt: slot,
      source: "poll",
      values: { users: 800 + i, ...values },
    })),
  );
  const seen = (i: number) => ({ firstSeen: slots[i] ?? now, lastSeen: slots[i] ?? now });
  await store.importFacts(HOST, [
    { fact: "title", value: TITLE, firstSeen: slots[0] ?? now, lastSeen: now },
    { fact: "software", value: TEXTS[0] ?? "", firstSeen: slots[0] ?? now, lastSeen: now },
    ...TEXTS.map((value, i) => ({ fact: "version" as const, value, ...seen(i) })),
  ]);
  await store.close();
}

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "mastoboard-hostile-"));
  await forge(join(data, "mastoboard.db"));
  await writeFile(
    join(data, "mastoboard.json"),
    JSON.stringify({ allowPrivate: [HOST], instances: [{ domain: HOST }] }),
  );
  web = spawn(process.execPath, ["scripts/serve.ts"], {
    env: { ...process.env, NODE_ENV: "production", MASTOBOARD_DATA: data, MASTOBOARD_PORT: "0" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [{ port }] = (await once(web, "message")) as [{ port: number }];
  board = `http://127.0.0.1:${port}${process.env.MASTOBOARD_BASE_PATH ?? ""}`;
});

test.afterAll(async () => {
  web.kill("SIGTERM");
  await once(web, "close");
  await rm(data, { recursive: true });
});

/** What a page did that no page of ours does; filled while it is open. */
async function watched(page: Page): Promise<string[]> {
  const deeds: string[] = [];
  page.on("dialog", (dialog) => {
    deeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") deeds.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => deeds.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(board)) deeds.push(request.url());
  });
  await page.exposeFunction("owned", () => deeds.push("a text of the server was run"));
  return deeds;
}

/** Elements and attributes that came from a text. */
function foreignParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const handlers = element.getAttributeNames().filter((name) => name.startsWith("on"));
      const leads = ["href", "src", "action", "xlink:href"]
        .map((name) => element.getAttribute(name) ?? "")
        .filter(
          (address) => /^\s*(javascript|vbscript|data:text)/i.test(address) || /evil\.example/.test(address),
        );
      const foreign = element.matches(
        ".owned, iframe, base, form[action], plaintext, object, embed, [srcdoc]",
      );
      return handlers.length + leads.length > 0 || foreign ? [element.outerHTML.slice(0, 200)] : [];
    }),
  );
}

const squeezed = (text: string) => text.replace(/[\s\p{Cc}\ufffd]+/gu, "");

for (const path of [`en/${HOST}`, `ar/${HOST}`, `et/${HOST}/users`, `nl/${HOST}/milestones`, "en/about"]) {
  test(`hostile words stay words on ${path}`, async ({ page }) => {
    const deeds = await watched(page);
    await page.goto(`${board}/${path.replace(HOST, encodeURIComponent(HOST))}`);
    await page.waitForLoadState("networkidle");
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 4000);
    await page.waitForLoadState("networkidle");
    expect(await foreignParts(page)).toEqual([]);
    expect(deeds).toEqual([]);
    expect(await page.evaluate(() => "polluted" in {})).toBe(false);
    if (path === `en/${HOST}`) {
      const heading = await page.getByRole("heading", { level: 1 }).textContent();
      expect(squeezed(heading ?? "")).toContain(squeezed(`<script>owned(1)</script>`));
      const words = squeezed((await page.locator("main").textContent()) ?? "");
      const missing = TEXTS.filter((text) => !words.includes(squeezed(text)));
      expect(missing).toEqual([]);
    }
  });
}

test("hostile words stay words in a drawing, which is strict XML", async ({ page, request }) => {
  const deeds = await watched(page);
  const address = `${board}/c/${encodeURIComponent(HOST)}/users.svg`;
  await page.goto(address);
  expect(await foreignParts(page)).toEqual([]);
  // A drawing is sandboxed: not even the function by which this test is told of deeds can be put into it.
  expect(deeds.filter((deed) => !deed.startsWith("console: Blocked script execution"))).toEqual([]);
  await page.goto("about:blank");
  const told = await page.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, "image/svg+xml");
      return {
        root: parsed.documentElement.nodeName,
        broken: parsed.querySelectorAll("parsererror").length,
        scripts: parsed.querySelectorAll("script, foreignObject, a, image, use").length,
        title: parsed.querySelector("title")?.textContent ?? "",
      };
    },
    await (await request.get(address)).text(),
  );
  expect(told).toMatchObject({ root: "svg", broken: 0, scripts: 0 });
  expect(told.title).toContain("<script>owned(1)</script>");
});

test("hostile words stay words in data", async ({ request }) => {
  const id = encodeURIComponent(HOST);
  const subject = await (await request.get(`${board}/api/v1/subjects/${id}`)).json();
  expect(squeezed(subject.title)).toBe(squeezed(TITLE));
  const csv = await (await request.get(`${board}/c/${id}/users.csv`)).text();
  expect(csv.split("\r\n").filter((line) => /(^|,)"?[=+\-@\t]/.test(line))).toEqual([]);
  const description = await (await request.get(`${board}/openapi.json`)).text();
  expect(description).not.toContain("owned");
});
