import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, test } from "playwright/test";
import type { ServedBoard } from "./serve-board.ts";
import { startTrendsBoard } from "./trends-board.ts";

test.describe.configure({ mode: "serial" });

let board: ServedBoard;
test.beforeAll(async () => {
  board = await startTrendsBoard();
});
test.afterAll(() => board.stop());

const chartIn = (section: Locator) => section.locator(".chart-live").first();

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the trends begin with the newest week of sign-ups and show every day of them", async ({ page }) => {
    await page.goto(`${board.address}/en/kept.example/trends`);
    await expect(page.getByText(/^sign-ups in seven UTC days, .+ to .+ \d{4}$/)).toBeVisible();
    await expect(page.getByText(/^Counted by the server /)).toBeVisible();
    const signups = page.getByRole("region", { name: "Sign-ups" });
    await expect(
      signups.getByRole("img", { name: "Sign-ups on kept.example per UTC day" }).first(),
    ).toBeVisible();
    await expect(signups.getByRole("list", { name: "Events" })).toContainText("A newspaper wrote about us");
    await signups.locator("summary").click();
    await expect(signups.getByRole("columnheader")).toHaveText(["UTC days", "At least", "At most", "Exact"]);
    await expect(signups.getByRole("row").nth(5)).toHaveText(/\d{4}(\d+)\1yes$/);
  });

  test("days, weeks and windows are links", async ({ page }) => {
    await page.goto(`${board.address}/en/kept.example/trends`);
    const signups = page.getByRole("region", { name: "Sign-ups" });
    await signups.getByRole("link", { name: "Week", exact: true }).click();
    await expect(page).toHaveURL(/trends\?step=week#?/);
    await expect(signups.getByRole("img", { name: /per week$/ }).first()).toBeVisible();
    await signups.getByRole("link", { name: "As answered", exact: true }).click();
    await expect(signups).toContainText("Each column is what the server itself adds up");
  });

  test("a first answer shows its windows, none says why and what happens next", async ({ page }) => {
    await page.goto(`${board.address}/en/new.example/trends`);
    const signups = page.getByRole("region", { name: "Sign-ups" });
    await expect(signups.getByRole("link", { name: "As answered" })).toHaveAttribute("aria-current", "true");
    await expect(page.getByRole("region", { name: "Who left" })).toContainText(
      "after some weeks of daily answers",
    );
    await page.goto(`${board.address}/en/silent.example/trends`);
    await expect(page.getByText(/operators have switched it off\. We keep asking daily/)).toBeVisible();
    await expect(page.getByRole("region", { name: "Sign-ups" })).toHaveCount(0);
  });
});

test("pale columns lie where they were drawn, and are read off as what they are", async ({ page }) => {
  await page.goto(`${board.address}/en/kept.example/trends?step=day`);
  const chart = chartIn(page.getByRole("region", { name: "Posts written" }));
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute("data-drawn", "");
  const top = (selector: string) =>
    chart
      .locator(selector)
      .evaluateAll((paths) => Math.min(...paths.map((path) => path.getBoundingClientRect().top)));
  const [still, live] = await Promise.all([
    top(".chart-fit-wide .ch-unsure"),
    top(".chart-drawing .ch-unsure"),
  ]);
  expect(Math.abs(still - live)).toBeLessThan(1);
  await chart.locator(".recharts-surface").focus();
  const readOut = chart.locator(".chart-read-out strong");
  await expect(readOut).toHaveText(/^at least \d+$/);
  await page.keyboard.press("Home");
  await expect(readOut).toHaveText(/^between \d+ and \d+$/);
});

test("beside the sign-ups stands what gives away that very chart", async ({ page }) => {
  await page.goto(`${board.address}/en/kept.example/trends?step=week`);
  const signups = page.getByRole("region", { name: "Sign-ups" });
  await signups.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await expect(dialog).toContainText("/c/kept.example/signups.svg?interval=week&amp;lang=en&amp;range=90d");
  await expect(dialog).toContainText("numbers are exact; of the others only bounds are known.");
  await dialog.getByRole("link", { name: "All forms, sizes and languages" }).click();
  await expect(page.getByLabel("Chart", { exact: true })).toHaveValue("signups");
  await expect(page.getByLabel("Sign-ups, counted by")).toHaveValue("week");
  const preview = page.getByRole("figure", { name: "Preview" }).getByRole("img");
  await expect.poll(() => preview.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(800);
  await expect(page.getByRole("heading", { name: "Badge" })).toHaveCount(0);
});

test("its frame shows it and leads back; its name among the figures leads there too", async ({ page }) => {
  await page.goto(`${board.address}/embed/kept.example/posts-written?lang=en&range=90d&step=day`);
  await expect(page.getByRole("img", { name: "Posts written on kept.example per UTC day" })).toBeVisible();
  await expect(page.getByText(/^Counted by the server /)).toBeVisible();
  const back = page.getByRole("link", { name: "Posts written on kept.example per UTC day" });
  await expect(back).toHaveAttribute("href", /\/en\/kept\.example\/trends\?step=day#posts$/);
  await page.goto(`${board.address}/en/kept.example/posts-written?step=week`);
  await expect(page).toHaveURL(`${board.address}/en/kept.example/trends?step=week#posts`);
});

test("a frozen picture is of the answers of its time, and kept for ever once no more can come", async ({
  request,
}) => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const frozen = (day: string) =>
    request.get(`${board.address}/c/kept.example/posts-written.json?range=30d&interval=day&asof=${day}`);
  const then = daysAgo(20);
  const answer = await frozen(then);
  expect(answer.headers()["cache-control"]).toContain("immutable");
  const { generatedAt, bounds } = await answer.json();
  expect(generatedAt <= `${then}T24`).toBe(true);
  expect(bounds.at(-1)).toEqual([expect.any(String), expect.any(Number), null]);
  expect((await frozen(daysAgo(1))).headers()["cache-control"]).not.toContain("immutable");
});

for (const language of ["en", "ar"]) {
  test(`on a phone in ${language} all of it fits, and axe has nothing to complain of`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const domain of ["kept.example", "new.example", "silent.example"]) {
      await page.goto(`${board.address}/${language}/${domain}/trends`);
      for (const folded of await page.locator("summary").all()) await folded.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), domain).toBeLessThanOrEqual(
        360,
      );
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${domain}: ${id} ${nodes.map(({ html }) => html).join(" ")}`),
      ).toEqual([]);
    }
  });
}
