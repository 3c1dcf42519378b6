import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "playwright/test";
import { parseHost } from "../../lib/model/host.ts";
import { HOUR } from "../../lib/model/instant.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { freeLoopbackPort } from "../../scripts/run/port.ts";
import { type OtherSite, startOtherSite } from "./other-site.ts";
import { type ServedBoard, serveBoard } from "./serve-board.ts";

test.describe.configure({ mode: "default" });

const HOST = parseHost("est.social");
let blog: OtherSite;
let board: ServedBoard;

/** Below those that connections are given: none of the browser’s is at one meanwhile. */
const FIRST_PORT = 5680;

test.beforeAll(async () => {
  blog = await startOtherSite({ "content-security-policy": "frame-src 'self'" });
  blog.show("<p>A blog");
  const port = await freeLoopbackPort(FIRST_PORT);
  const base = process.env.MASTOBOARD_BASE_PATH ?? "";
  const data = mkdtempSync(join(tmpdir(), "mastoboard-check-"));
  const host = new URL(blog.address).host;
  const config = {
    baseUrl: `http://127.0.0.1:${port}${base}`,
    allowPrivate: [host, `127.0.0.1:${port}`],
    embedCheckHosts: [host],
    embedAncestors: ["https://other.example"],
    instances: [{ domain: HOST }],
  };
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify(config));
  const store = await openStore(join(data, "mastoboard.db"));
  const slot = Math.floor(Date.now() / HOUR) * HOUR;
  const values = { users: 838, active: 400, posts: 6460, servers: 5000 };
  await store.importSamples(HOST, [{ slot, measuredAt: slot, source: "poll", values }]);
  await store.close();
  board = await serveBoard(data, { ...process.env, MASTOBOARD_PORT: String(port) });
});

test.afterAll(() => Promise.all([blog.stop(), board.stop()]));

test("the form says what keeps charts off a page, and the cure", async ({ page }) => {
  await page.goto(`${board.address}/en/about/embed-check`);
  await expect(
    page.getByText(`This form looks only at pages of ${new URL(blog.address).host}`),
  ).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByLabel("Address of the page").fill(`${blog.address}about`);
  await page.getByRole("button", { name: "Look" }).click();
  await expect(page.getByRole("heading", { name: /stands in the way/ })).toBeVisible();
  const found = page.getByRole("listitem");
  await expect(
    found.filter({ hasText: "lets only some pages frame it (https://other.example)" }),
  ).toBeVisible();
  await expect(found.filter({ hasText: "to its frame-src" })).toBeVisible();
});

test("a frame of ours that cannot be asked for is told, not taken for a good one", async ({ page }) => {
  const data = mkdtempSync(join(tmpdir(), "mastoboard-check-"));
  const host = new URL(blog.address).host;
  const config = {
    baseUrl: "http://127.0.0.1:1",
    allowPrivate: [host],
    embedCheckHosts: [host],
    instances: [{ domain: HOST }],
  };
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify(config));
  const unreachable = await serveBoard(data);
  try {
    await page.goto(`${unreachable.address}/en/about/embed-check?url=${encodeURIComponent(blog.address)}`);
    await expect(page.getByText("Our own frame could not be asked for from here")).toBeVisible();
  } finally {
    await unreachable.stop();
  }
});

for (const [name, url] of [
  ["another host", "http://127.0.0.1:9/"],
  ["a host that looks like it", "http://127.0.0.1@evil.example/"],
  ["no web address", "file:///etc/passwd"],
] as const) {
  test(`it does not look at ${name}`, async ({ page }) => {
    await page.goto(`${board.address}/en/about/embed-check?url=${encodeURIComponent(url)}`);
    await expect(page.getByText("This form looks only at pages of")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "frame" })).toHaveCount(0);
  });
}

test("a page that is not let frame our charts does not", async ({ page, request }) => {
  const answer = await request.get(`${board.address}/embed/${HOST}/users`);
  expect(answer.headers()["content-security-policy"]).toMatch(/; frame-ancestors https:\/\/other\.example$/);
  const open = await startOtherSite();
  open.show(`<iframe src="${board.address}/embed/${HOST}/users?lang=en" title="Chart"></iframe>`);
  await page.goto(open.address);
  await page.waitForLoadState("networkidle");
  await expect(page.frameLocator("iframe").getByText("accounts on est.social")).toHaveCount(0);
  await open.stop();
});
