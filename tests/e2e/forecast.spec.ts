import { expect, type Page, test } from "playwright/test";
import { hasRealHistory, startForecastBoard } from "./forecast-board.ts";
import type { ServedBoard } from "./serve-board.ts";

let board: ServedBoard;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  board = await startForecastBoard();
});
test.afterAll(() => board.stop());

const open = (page: Page, path: string) => page.goto(`${board.address}/en/${path}`);

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the future is drawn, told and in the table", async ({ page }) => {
    await open(page, "growing.example");
    const chart = page.locator(".chart-fit-wide svg.chart").first();
    await expect(chart.locator(".ch-fan")).toHaveCount(2);
    await expect(chart.getByText("8 of 10 simulated futures")).toBeVisible();
    await expect(page.getByText(/^Between .+, in 8 of 10 simulated futures\.$/)).toBeVisible();
    await expect(page.getByText(/^On \d+ \w+ \d{4} between/)).toBeVisible();
    await page.getByText("As a table").first().click();
    await expect(page.getByRole("row", { name: /, forecast/ })).toHaveCount(3);
  });

  test("a young board says how many days are missing, and draws no future", async ({ page }) => {
    await open(page, "young.example");
    // A day may end while one looks.
    await expect(page.getByText(/Too little data for a forecast: [67] of 14 days\./)).toBeVisible();
    await expect(page.locator(".ch-fan")).toHaveCount(0);
  });

  test("one that rests says that it does not come at this pace", async ({ page }) => {
    await open(page, "resting.example/milestones");
    await expect(page.getByText("At this pace it will not be reached.")).toBeVisible();
  });

  test("a milestone that was reached tells what was said before", async ({ page }) => {
    await open(page, "reached.example/milestones/handover");
    const ledger = page.getByRole("table", { name: "What we forecast" });
    await expect(ledger.getByRole("row")).not.toHaveCount(1);
    await expect(
      page.getByText(/^Of the ranges that we gave, one a day, \d+ of \d+ held the day/),
    ).toBeVisible();
  });

  test("the scoreboard counts what was right", async ({ page }) => {
    await open(page, "growing.example");
    await page.getByRole("link", { name: "How good our forecasts are" }).click();
    await expect(page).toHaveURL(/\/en\/about#forecasts$/);
    await expect(
      page.getByRole("row", { name: /^Accounts, 7 days ahead \d+ of \d+ [\d.]+% [\d.]+%$/ }),
    ).toBeVisible();
  });
});

test("with a script the same future is drawn over it", async ({ page }) => {
  await open(page, "growing.example");
  const live = page.locator(".chart-live").first();
  await live.scrollIntoViewIfNeeded();
  await expect(live).toHaveAttribute("data-drawn", "");
  const server = await live.locator(".chart-fit-wide .ch-fan").first().getAttribute("d");
  await expect(live.locator(".chart-drawing .ch-fan").first()).toHaveAttribute("d", server ?? "");
});

test("a frozen chart has no future", async ({ page }) => {
  await open(page, "reached.example/milestones/handover");
  // Drawn by the server, or by the browser once it has taken over.
  await expect(page.locator("svg.chart, .recharts-surface").filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator(".ch-fan")).toHaveCount(0);
});

test("on its founding weeks est.social's hand-over is foreseen within weeks", async ({ request }) => {
  test.skip(!hasRealHistory, "the real history is not there");
  const answer = await request.get(`${board.address}/api/v1/subjects/est.social/forecast`);
  const { milestones, quantiles } = (await answer.json()) as {
    milestones: { verdict: string; p10: string; p90: string }[];
    quantiles: unknown[];
  };
  expect(quantiles).toHaveLength(90);
  expect(milestones[0]?.verdict).toBe("range");
  // It came 19 days later.
  const ahead = (day = "") => (Date.parse(day) - Date.now()) / 86_400_000;
  expect(ahead(milestones[0]?.p10)).toBeLessThan(19);
  expect(ahead(milestones[0]?.p90)).toBeGreaterThan(18);
});
