import AxeBuilder from "@axe-core/playwright";
import { expect, type FrameLocator, type Page, test } from "playwright/test";
import { pagesOf } from "./board.ts";
import { LIKE_AMP, LIKE_WORDPRESS, type OtherSite, startOtherSite } from "./other-site.ts";

test.describe.configure({ mode: "default" });

let site: OtherSite;
/** Where frames of the board under test begin, with its subject. */
let embeds: string;
let board: string;

test.beforeAll(async ({ playwright, baseURL }) => {
  board = baseURL ?? "";
  const request = await playwright.request.newContext({ baseURL: board });
  embeds = `${board}embed/${(await pagesOf(request)).id}`;
  await request.dispose();
  site = await startOtherSite();
});

test.afterAll(() => site.stop());

/** Everything that was asked for, and every complaint of the browser. */
function watched(page: Page): { requests: string[]; complaints: string[] } {
  const seen = { requests: [] as string[], complaints: [] as string[] };
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("pageerror", (error) => seen.complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") seen.complaints.push(message.text());
  });
  return seen;
}

const frameIn = (page: Page): FrameLocator => page.frameLocator("iframe");

/** The height of the frame's place, and of what is in it. */
async function heights(page: Page): Promise<[place: number, content: number]> {
  const place = await page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);
  const content = await frameIn(page)
    .locator("figure")
    .evaluate((figure) => Math.ceil(figure.getBoundingClientRect().height));
  return [Math.round(place), content];
}

/** Whether all of the frame is seen. */
async function expectWhole(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const [place, content] = await heights(page);
      return place - content;
    })
    .toBe(0);
}

/** What a frame of the accounts says. */
const SIGN = /accounts on Practice Harbour/;

for (const kind of [
  "users",
  "users?mode=delta",
  "summary",
  "posts?theme=dark&bg=transparent",
  "users?lang=ar",
]) {
  test(`${kind} stands in a sandbox of no origin on another site, and asks for nothing else`, async ({
    page,
  }) => {
    const { requests, complaints } = watched(page);
    const src = `${embeds}/${kind}`;
    site.show(
      `<iframe src="${src}" title="Chart" sandbox="allow-scripts" width="700" height="300"></iframe>`,
    );
    await page.goto(site.address);
    await expect(frameIn(page).locator("figcaption")).toContainText(/Practice Harbour/);
    await expect(frameIn(page).getByRole("img").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(requests.filter((url) => !url.endsWith("/favicon.ico"))).toEqual([site.address, src]);
    expect(complaints.filter((text) => !/favicon|404/.test(text))).toEqual([]);
  });
}

test("the optional script lets frames grow, and makes frames of its element", async ({ page }) => {
  const { complaints } = watched(page);
  site.show(
    `<mastoboard-chart src="${embeds}/users?lang=en" title="Accounts"></mastoboard-chart>
     <mastoboard-chart src="https://elsewhere.example/embed/x"></mastoboard-chart>
     <script src="${board}embed.v1.js"></script>`,
  );
  await page.goto(site.address);
  await expect(page.locator("iframe")).toHaveCount(1);
  await expect(page.locator("iframe")).toHaveAttribute("title", "Accounts");
  await expectWhole(page);
  const [before] = await heights(page);
  await frameIn(page).getByText("As a table").click();
  await expect(frameIn(page).getByRole("row")).toHaveCount(13);
  await expectWhole(page);
  expect((await heights(page))[0]).toBeGreaterThan(before + 200);
  await frameIn(page).getByText("As a table").click();
  await expect.poll(async () => (await heights(page))[0]).toBe(before);
  expect(complaints.filter((text) => !/favicon|404/.test(text))).toEqual([]);
});

test("a frame that was there before the optional script grows all the same", async ({ page }) => {
  site.show(
    `<iframe src="${embeds}/users?lang=en" title="Accounts" width="700" height="300" style="border:0"></iframe>`,
  );
  await page.goto(site.address);
  await expect(frameIn(page).getByText("As a table")).toBeVisible();
  await page.addScriptTag({ url: `${board}embed.v1.js` });
  await expectWhole(page);
});

test("in WordPress it is shown, grows, and its links lead out", async ({ page }) => {
  site.show(
    `${LIKE_WORDPRESS}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="aB3dE6gH9x"
       style="position:absolute;visibility:hidden" src="${embeds}/users?lang=en#?secret=aB3dE6gH9x" width="600" height="338"
       title="Accounts" frameborder="0"></iframe>`,
  );
  await page.goto(site.address);
  await expect(page.locator("iframe")).toBeVisible();
  await expectWhole(page);
  await frameIn(page).getByRole("link", { name: SIGN }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { wpLinks: string[] }).wpLinks))
    .toEqual([expect.stringMatching(/\/en\/[^/]+\/users$/)]);
});

test("in AMP it grows", async ({ page }) => {
  site.show(
    `${LIKE_AMP}<iframe sandbox="allow-scripts" src="${embeds}/summary?lang=nl" title="Cijfers" width="360" height="200" frameborder="0"></iframe>`,
  );
  await page.goto(site.address);
  await expectWhole(page);
  expect((await heights(page))[0]).toBeGreaterThan(400);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("every word, chart and table is there", async ({ page }) => {
    site.show(
      `<iframe src="${embeds}/users?lang=en" title="Chart" sandbox width="700" height="600"></iframe>`,
    );
    await page.goto(site.address);
    const frame = frameIn(page);
    await expect(frame.getByText(SIGN)).toBeVisible();
    await expect(frame.getByRole("img", { name: /^Accounts on/ })).toBeVisible();
    await frame.getByText("As a table").click();
    await expect(frame.getByRole("row")).toHaveCount(13);
  });
});

test("the keyboard reaches every link and the table", async ({ page }) => {
  await page.goto(`${embeds}/users?lang=en`);
  const reached: string[] = [];
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press("Tab");
    reached.push((await page.locator(":focus").textContent()) ?? "");
  }
  expect(reached).toEqual([
    expect.stringMatching(SIGN),
    "As a table",
    "CSV",
    expect.stringContaining("Practice Harbour in numbers"),
  ]);
  await page.getByText("As a table").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table")).toBeVisible();
});

test("its colours are the reader’s, or those that it was asked for", async ({ page }) => {
  const paper = async (query: string) => {
    await page.goto(`${embeds}/users?lang=en${query}`);
    return page.locator("figure").evaluate((figure) => getComputedStyle(figure).backgroundColor);
  };
  const [light, dark] = ["rgb(251, 250, 246)", "rgb(21, 22, 26)"];
  await page.emulateMedia({ colorScheme: "dark" });
  expect([await paper(""), await paper("&theme=light"), await paper("&bg=00f")]).toEqual([
    dark,
    light,
    "rgb(0, 0, 255)",
  ]);
  await page.emulateMedia({ colorScheme: "light" });
  expect([await paper(""), await paper("&theme=dark"), await paper("&bg=transparent")]).toEqual([
    light,
    dark,
    "rgba(0, 0, 0, 0)",
  ]);
  await page.emulateMedia({ forcedColors: "active" });
  const stroke = await page
    .locator(".ch-line")
    .first()
    .evaluate((line) => getComputedStyle(line).stroke);
  expect(stroke).not.toBe("rgb(58, 79, 193)");
});

for (const lang of ["et", "en", "nl", "ar"]) {
  test(`axe finds nothing to complain of in ${lang}, and nothing sticks out on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const [kind, colorScheme] of [
      ["users", "dark"],
      ["summary", "light"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${embeds}/${kind}?lang=${lang}`);
      await page.locator("summary").click();
      // A frame is a part of a page: landmarks and headings of the first order are the page's.
      const axe = new AxeBuilder({ page }).disableRules([
        "landmark-one-main",
        "page-has-heading-one",
        "region",
      ]);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
}

test("there is a frame for every milestone, and a word where there is none", async ({ page, request }) => {
  const id = embeds.split("/").at(-1);
  const { milestones } = await (await request.get(`${board}api/v1/subjects/${id}/milestones`)).json();
  for (const { slug } of milestones) {
    expect((await page.goto(`${embeds}/milestones/${slug}?lang=en`))?.status()).toBe(200);
    await expect(page.locator("figcaption")).toContainText("Practice Harbour");
  }
  for (const path of [
    `${embeds}/milestones/nothing`,
    `${embeds}/nothing`,
    `${board}embed/nobody.example/users`,
  ]) {
    const answer = await page.goto(`${path}?lang=en`);
    expect([answer?.status(), answer?.headers()["content-security-policy"]]).toEqual([
      404,
      expect.stringContaining("frame-ancestors *"),
    ]);
    await expect(page.getByText("There is no such chart", { exact: true })).toBeVisible();
  }
});

test("a frame as of no day says so, and can be framed", async ({ page }) => {
  const answer = await page.goto(`${embeds}/users?asof=2022-02-30`);
  expect([answer?.status(), answer?.headers()["content-security-policy"]]).toEqual([
    400,
    expect.stringContaining("frame-ancestors *"),
  ]);
  await expect(page.getByText("2022-12-19")).toBeVisible();
});

test("nothing else of the board can be framed", async ({ page, request }) => {
  const { id, paths } = await pagesOf(request);
  const data = [
    "api/v1/subjects",
    `c/${id}/users.csv`,
    `feed/${id}.atom`,
    "openapi.json",
    "healthz",
    "embed.v1.js",
  ];
  for (const path of [...paths.map((each) => `en/${each}`), "en/nothing", ...data]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toMatch(/frame-ancestors '(self|none)'/);
  }
  site.show(`<iframe src="${board}en/${id}" title="The board" width="700" height="500"></iframe>`);
  await page.goto(site.address);
  await page.waitForLoadState("networkidle");
  await expect(frameIn(page).getByText(SIGN)).toHaveCount(0);
});
