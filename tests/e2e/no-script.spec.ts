import { expect, test } from "playwright/test";
import { pagesOf } from "./board.ts";

test.use({ javaScriptEnabled: false });

test("without a script every number, chart and table is there", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^[\d,]+ accounts on/);
  await expect(page.getByRole("img", { name: "Accounts on Practice Harbour" }).first()).toBeVisible();
  for (const name of ["Posts", "Active in four weeks", "Servers known"]) {
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  await page.locator("summary").first().click();
  await expect(page.getByRole("table").first().getByRole("row")).not.toHaveCount(0);
  await expect(page.getByRole("rowheader").first()).toBeVisible();
});

test("without a script the polls of 30 days are drawn and told, and every failure is a link away", async ({
  page,
  request,
}) => {
  const { id } = await pagesOf(request);
  for (const [width, height] of [
    [1280, 800],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`en/${id}`);
    await expect(page.getByRole("img", { name: "Polls of the last 30 days" })).toBeVisible();
    await expect(page.getByText(/polls? (of|in) the last 30 days brought figures/).last()).toBeVisible();
  }
  await page.getByRole("link", { name: "Gaps and failures, with their causes" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/${id}/gaps$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gaps and failures");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page).toHaveURL(new RegExp(`/ar/${id}/gaps$`));
});

test("without a script range, step and language change by links", async ({ page, request }) => {
  const { id } = await pagesOf(request);
  await page.goto(`en/${id}/users`);
  await page.getByRole("link", { name: "90 days" }).click();
  await page.getByRole("link", { name: "Week", exact: true }).click();
  await expect(page).toHaveURL(/users\?range=90d&step=week$/);
  await expect(
    page.getByRole("img", { name: "Practice Harbour: Accounts, change per week" }).first(),
  ).toBeVisible();
});

test("without a script a page that does not exist says so", async ({ page }) => {
  const answer = await page.goto("ar/nobody.example");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByText("There is no page at this address.")).toBeVisible();
});
