import { expect, test } from "playwright/test";
import { pagesOf } from "./board.ts";

test("a first visit ends on the first subject, in the reader's language", async ({ browser, baseURL }) => {
  for (const [locale, language] of [
    ["et-EE", "et"],
    ["nl-NL", "nl"],
    ["fr-FR", "et"],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto("");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d/);
    await context.close();
  }
});

test("the first screen says how many, how it changed, how fresh, how far to the milestone", async ({
  page,
  request,
}) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^[\d,]+ accounts on Practice Harbour$/);
  await expect(
    page.getByText(/than a day ago, .+ than a week ago\./).filter({ visible: true }),
  ).toBeVisible();
  await expect(page.getByText(/^Measured .+ · next reading at \d\d:\d\d/)).toBeVisible();
  await expect(page.getByText(/\d+ to go/).first()).toBeVisible();
  const name = "Accounts on Practice Harbour";
  const chart = page.getByRole("img", { name }).or(page.getByRole("application", { name }));
  await expect(chart.first()).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Practice data" })).toContainText(
    "npm start -- your.server",
  );
  await expect(page).toHaveTitle(/^[\d,]+ accounts on Practice Harbour/);
});

test("another language keeps the page and the time shown", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/posts?range=90d&step=week`);
  await page.getByRole("navigation", { name: "Languages" }).getByRole("link", { name: "Nederlands" }).click();
  await expect(page).toHaveURL(new RegExp(`/nl/${id}/posts\\?range=90d&step=week$`));
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
});

test("the time shown changes by links that say which one is chosen", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}`);
  const ranges = page.getByRole("navigation", { name: "Time shown" });
  await expect(ranges.getByRole("link", { name: "1 year" })).toHaveAttribute("aria-current", "true");
  await ranges.getByRole("link", { name: "30 days" }).click();
  await expect(page).toHaveURL(/\?range=30d$/);
  await expect(ranges.getByRole("link", { name: "30 days" })).toHaveAttribute("aria-current", "true");
});

test("from the overview to the milestone: the rule, what happens then, the distance", async ({
  page,
  request,
}) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}`);
  await page.getByRole("link", { name: /to go/ }).click();
  await expect(page).toHaveURL(/\/milestones\/[\w-]+$/);
  await expect(page.getByRole("heading", { name: "The rule", exact: true })).toBeVisible();
  await expect(
    page.getByText(/It counts as reached as soon as a reading shows (at least|more than) [\d,]+ accounts\./),
  ).toBeVisible();
  await expect(page.getByText(/to go: [\d,]+ of [\d,]+\./).filter({ visible: true })).toBeVisible();
});

test("what a milestone's chart numbers and hatches is told below it, and the figure is one step away", async ({
  page,
  request,
}) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/milestones`);
  await page.getByRole("link", { name: "A second harbour keeper" }).click();
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem")).toContainText([
    "A neighbouring server announced that it would close",
  ]);
  await page.getByRole("link", { name: "More about this figure" }).click();
  const figures = page.getByRole("navigation", { name: "Figures" });
  await expect(figures.getByRole("link", { name: "Accounts" })).toHaveAttribute("aria-current", "true");
  await figures.getByRole("link", { name: "Posts" }).click();
  await expect(page).toHaveURL(/\/posts$/);
  await expect(page.getByText("Hollow columns are incomplete")).toBeVisible();
});

test("every control on a phone is at least 44 px tall", async ({ page, request }) => {
  const { paths } = await pagesOf(request);
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of paths) {
    await page.goto(`en/${path}`);
    const low = () =>
      page
        .locator("a:not(.prose-link):not([href='#main']), button, summary")
        .filter({ visible: true })
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 44).map(({ textContent }) => textContent),
        );
    expect(await low(), path).toEqual([]);
    const share = page.getByRole("button", { name: "Share", exact: true }).first();
    if (!(await share.isVisible())) continue;
    await share.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await low(), `${path}, its lines to copy`).toEqual([]);
  }
});

test("new readings arrive while one looks", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}`);
  const measured = page.locator("main time").first();
  const before = (await measured.getAttribute("datetime")) ?? "";
  await expect(measured).not.toHaveAttribute("datetime", before, { timeout: 240_000 });
});

for (const path of ["en/nobody.example", "en/about/nothing", "xx/about", "nothing/at/all/here"]) {
  test(`there is no page at ${path}, and that is said`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText("There is no page at this address.")).toBeVisible();
  });
}
