import { expect, test } from "playwright/test";
import { pagesOf } from "./board.ts";

/** A day on which the practice server was read: two weeks ago. */
const DAY = new Date(Date.now() - 14 * 86_400_000).toISOString().slice(0, 10);

test("a fact sheet keeps its day in every language, and the days beside it are a link away", async ({
  page,
  request,
}) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/facts?on=${DAY}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Fact sheet");
  await expect(page.getByRole("link", { name: "Eesti" })).toHaveAttribute("href", new RegExp(`on=${DAY}$`));
  await page.getByRole("link", { name: "Day before" }).click();
  await expect(page).not.toHaveURL(new RegExp(DAY));
  await page.getByRole("link", { name: "Day after" }).click();
  await expect(page).toHaveURL(new RegExp(`on=${DAY}$`));
});

test("the press paragraph is copied with one press", async ({ page, request, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/facts?on=${DAY}`);
  const press = page.locator("section").filter({ has: page.getByRole("heading", { name: "For the press" }) });
  await press.getByRole("button", { name: "Copy" }).click();
  await expect(press.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/ registered accounts\. .*\/facts\?on=/s);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("another day is chosen by the form, and the figures and citations are there", async ({
    page,
    request,
  }) => {
    const { id } = await pagesOf(request);
    await page.goto(`en/${id}/facts`);
    await page.getByLabel("Day", { exact: true }).fill(DAY);
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(new RegExp(`facts\\?on=${DAY}$`));
    await expect(page.getByText("@misc{")).toBeVisible();
    await expect(page.getByText("registered accounts").first()).toBeVisible();
  });
});

test("on paper it is one sheet", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/facts?on=${DAY}`);
  const paper = await page.pdf({ format: "A4" });
  expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("what is no day is no page; a picture as of a day that is over is for ever", async ({ request }) => {
  const { id } = await pagesOf(request);
  expect((await request.get(`en/${id}/facts?on=yesterday`)).status()).toBe(404);
  expect((await request.get(`en/${id}/facts?on=2022-02-30`)).status()).toBe(404);
  const frozen = await request.get(`c/${id}/users.svg?asof=${DAY}&lang=en`);
  expect(frozen.headers()["cache-control"]).toContain("immutable");
  expect(await frozen.text()).toMatch(/As of \d+ \w+ \d{4}/);
  const live = await request.get(`c/${id}/users.svg`);
  expect(live.headers()["cache-control"]).not.toContain("immutable");
});

test("an event has a page of its own, reached from the list", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/events`);
  const first = page.getByRole("main").getByRole("listitem").getByRole("link").first();
  const words = (await first.textContent()) ?? "";
  await first.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
  await expect(page.getByRole("heading", { name: "Before and after" })).toBeVisible();
  expect((await request.get(`en/${id}/events/nothing`)).status()).toBe(404);
});

test("a link preview shows the day's figure, and the picture can be downloaded", async ({
  page,
  request,
}) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/facts?on=${DAY}`);
  const meta = (name: string) => page.locator(`meta[property="og:image${name}"]`).getAttribute("content");
  expect([await meta(":width"), await meta(":height")]).toEqual(["1200", "630"]);
  expect(await meta(":alt")).toMatch(/^Fact sheet: .* registered accounts\./);
  const address = new URL((await meta("")) ?? "");
  expect(`${address.pathname}${address.search}`).toMatch(
    new RegExp(`/og/en/${id}/facts\\.png\\?on=${DAY}&v=${DAY.replaceAll("-", "")}$`),
  );
  for (const name of ["Picture of this sheet (PNG)", "Picture of this chart (PNG)"]) {
    const link = page.getByRole("link", { name });
    const picture = await request.get((await link.getAttribute("href")) ?? "");
    expect(picture.headers()).toMatchObject({
      "content-type": "image/png",
      "cache-control": expect.stringContaining("immutable"),
    });
  }
  expect((await request.get(`og/en/${id}/facts.png?on=someday`)).status()).toBe(404);
});
